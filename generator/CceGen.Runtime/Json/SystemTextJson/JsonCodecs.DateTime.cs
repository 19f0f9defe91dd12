#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

    /// <content>A date and time.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<DateTime> DateTime = new DateTimeCodec();

        private sealed class DateTimeCodec : JsonCodec<DateTime>
        {
            public override DateTime Read(ref Utf8JsonReader reader)
                => reader.TokenType != JsonTokenType.String ? throw JsonScalars.Unexpected(ref reader, "a date and time")
                    : reader.TryGetDateTime(out var time) || JsonTime.TryDateTime(reader.GetString(), out time) ? time
                    : throw JsonScalars.Invalid(ref reader, "a date and time");

            public override void Write(Utf8JsonWriter writer, DateTime value) => writer.WriteStringValue(value);
        }
    }
}
