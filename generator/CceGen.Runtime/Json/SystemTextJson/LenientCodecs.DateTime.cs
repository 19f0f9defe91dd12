#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

    /// <content>A date and time, which may be milliseconds since 1970.</content>
    internal static partial class LenientCodecs
    {
        public static readonly JsonCodec<DateTime> DateTime = new LenientDateTime();

        private sealed class LenientDateTime : JsonCodec<DateTime>
        {
            public override DateTime Read(ref Utf8JsonReader reader)
                => reader.TokenType == JsonTokenType.String && (reader.TryGetDateTime(out var value) || LenientText.TryDateTime(reader.GetString(), out value)) ? value
                    : JsonCodecs.DateTime.Read(ref reader);

            public override void Write(Utf8JsonWriter writer, DateTime value) => JsonCodecs.DateTime.Write(writer, value);
        }
    }
}
