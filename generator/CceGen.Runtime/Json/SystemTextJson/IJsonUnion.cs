#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;

    /// <summary>A value of one of several types, which is written as what it is.</summary>
    internal interface IJsonUnion
    {
        void WriteJson(Utf8JsonWriter writer);
    }
}
