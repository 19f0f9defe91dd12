#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;

    /// <summary>Reads and writes the bodies of a client.</summary>
    internal sealed class JsonBodySerializer
    {
        public JsonBodySerializer(JsonSerializerOptions options) => Options = options;

        public JsonSerializerOptions Options { get; }
    }
}
