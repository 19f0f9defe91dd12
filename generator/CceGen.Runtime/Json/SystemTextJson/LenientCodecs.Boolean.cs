#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;

    /// <content>A Boolean, in quotes or without, or a number: 0 is false.</content>
    internal static partial class LenientCodecs
    {
        public static readonly JsonCodec<bool> Boolean = new LenientBoolean();

        private sealed class LenientBoolean : JsonCodec<bool>
        {
            public override bool Read(ref Utf8JsonReader reader)
                => reader.TokenType is JsonTokenType.Number ? JsonCodecs.Double.Read(ref reader) != 0
                    : reader.TokenType == JsonTokenType.String && bool.TryParse(reader.GetString(), out var value) ? value
                    : JsonCodecs.Boolean.Read(ref reader);

            public override void Write(Utf8JsonWriter writer, bool value) => JsonCodecs.Boolean.Write(writer, value);
        }
    }
}
