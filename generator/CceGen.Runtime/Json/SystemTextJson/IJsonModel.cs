#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    /// <summary>A model that is written as what it is, whatever it is declared as.</summary>
    internal interface IJsonModel
    {
        /// <summary>The members that the document does not describe; null when there are none.</summary>
        IDictionary<string, object?>? UnknownMembers { get; set; }

        void WriteJson(Utf8JsonWriter writer);
    }
}
