#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

    /// <content>A date and time, which may be milliseconds since 1970.</content>
    internal static partial class LenientCodecs
    {
        public static readonly JsonCodec<DateTimeOffset> DateTimeOffset = new LenientDateTimeOffset();

        private sealed class LenientDateTimeOffset : JsonCodec<DateTimeOffset>
        {
            public override DateTimeOffset Read(ref Utf8JsonReader reader)
                => reader.TokenType == JsonTokenType.String && (reader.TryGetDateTimeOffset(out var value) || LenientText.TryDateTimeOffset(reader.GetString(), out value)) ? value
                    : JsonCodecs.DateTimeOffset.Read(ref reader);

            public override void Write(Utf8JsonWriter writer, DateTimeOffset value) => JsonCodecs.DateTimeOffset.Write(writer, value);
        }
    }
}
