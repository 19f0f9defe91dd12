#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System.Collections.Generic;
    using global::Newtonsoft.Json;

    /// <summary>A model that is written as what it is, whatever it is declared as.</summary>
    internal interface IJsonModel
    {
        /// <summary>The members that the document does not describe; null when there are none.</summary>
        IDictionary<string, object?>? UnknownMembers { get; set; }

        void WriteJson(JsonWriter writer);
    }
}
