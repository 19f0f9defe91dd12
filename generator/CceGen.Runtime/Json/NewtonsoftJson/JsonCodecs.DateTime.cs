#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Globalization;
    using global::Newtonsoft.Json;

    /// <content>A date and time.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<DateTime> DateTime = new DateTimeCodec();

        private sealed class DateTimeCodec : JsonCodec<DateTime>
        {
            private const string Expected = "a date and time";

            // The library makes times of texts when it reads a document into memory.
            public override DateTime Read(JsonReader reader)
                => reader.Value is DateTime time ? time
                    : reader.Value is DateTimeOffset offset ? offset.LocalDateTime
                    : JsonTime.TryDateTime(JsonScalars.StringText(reader, Expected), out var value) ? value
                    : throw JsonScalars.Invalid(reader, Expected);

            public override void Write(JsonWriter writer, DateTime value) => writer.WriteValue(value.ToString(JsonTime.Format, CultureInfo.InvariantCulture));
        }
    }
}
