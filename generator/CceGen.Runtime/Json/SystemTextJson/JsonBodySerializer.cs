#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;

    /// <summary>Reads and writes the bodies of a client.</summary>
    internal sealed class JsonBodySerializer
    {
        public JsonBodySerializer(JsonSerializerOptions options)
        {
            Options = options;
            MaxValues = options.GetMaxValues();
        }

        public JsonSerializerOptions Options { get; }

        /// <summary>Maximum number of values in a body.</summary>
        public int MaxValues { get; }
    }
}
