#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

    /// <content>A date and time.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<DateTimeOffset> DateTimeOffset = new DateTimeOffsetCodec();

        private sealed class DateTimeOffsetCodec : JsonCodec<DateTimeOffset>
        {
            public override DateTimeOffset Read(ref Utf8JsonReader reader)
                => reader.TokenType != JsonTokenType.String ? throw JsonScalars.Unexpected(ref reader, "a date and time")
                    : reader.TryGetDateTimeOffset(out var time) || JsonTime.TryDateTimeOffset(reader.GetString(), out time) ? time
                    : throw JsonScalars.Invalid(ref reader, "a date and time");

            public override void Write(Utf8JsonWriter writer, DateTimeOffset value)
            {
                if (value.Offset == global::System.TimeSpan.Zero)
                {
                    writer.WriteStringValue(value.UtcDateTime);
                }
                else
                {
                    writer.WriteStringValue(value);
                }
            }
        }
    }
}
