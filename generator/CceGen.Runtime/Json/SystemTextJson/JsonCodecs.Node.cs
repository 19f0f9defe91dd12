#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;
    using global::System.Text.Json.Nodes;

    /// <content>Any JSON as <c>JsonNode</c>.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<JsonNode> Node = new NodeCodec();

        private sealed class NodeCodec : JsonCodec<JsonNode>
        {
            public override JsonNode Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : JsonNode.Parse(ref reader);

            public override void Write(Utf8JsonWriter writer, JsonNode value) => JsonCodecs.Any.Write(writer, value);
        }
    }
}
