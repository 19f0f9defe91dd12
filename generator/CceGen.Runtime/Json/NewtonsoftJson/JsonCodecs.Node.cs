#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;
    using global::Newtonsoft.Json.Linq;

    /// <content>Any JSON as <c>JToken</c>.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<JToken> Node = new NodeCodec();

        private sealed class NodeCodec : JsonCodec<JToken>
        {
            public override JToken Read(JsonReader reader) => AnyJson.Read(reader) switch
            {
                null => null,
                JToken token => token,
                var value => new JValue(value),
            };

            public override void Write(JsonWriter writer, JToken value) => JsonCodecs.Any.Write(writer, value);
        }
    }
}
