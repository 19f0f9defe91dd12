#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;

    /// <content>A Boolean.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<bool> Boolean = new BooleanCodec();

        private sealed class BooleanCodec : JsonCodec<bool>
        {
            public override bool Read(ref Utf8JsonReader reader)
                => reader.TokenType switch
                {
                    JsonTokenType.True => true,
                    JsonTokenType.False => false,
                    _ => throw JsonScalars.Unexpected(ref reader, "a Boolean"),
                };

            public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
        }
    }
}
