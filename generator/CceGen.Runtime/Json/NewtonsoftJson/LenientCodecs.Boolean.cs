#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <content>A Boolean, in quotes or without, or a number: 0 is false.</content>
    internal static partial class LenientCodecs
    {
        public static readonly JsonCodec<bool> Boolean = new LenientBoolean();

        private sealed class LenientBoolean : JsonCodec<bool>
        {
            public override bool Read(JsonReader reader)
                => reader.TokenType is JsonToken.Integer or JsonToken.Float ? JsonCodecs.Double.Read(reader) != 0
                    : reader.TokenType == JsonToken.String && bool.TryParse((string)reader.Value, out var value) ? value
                    : JsonCodecs.Boolean.Read(reader);

            public override void Write(JsonWriter writer, bool value) => JsonCodecs.Boolean.Write(writer, value);
        }
    }
}
