#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <summary>A value of one of several types, which is written as what it is.</summary>
    internal interface IJsonUnion
    {
        void WriteJson(JsonWriter writer);
    }
}
