#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Globalization;
    using global::System.Text.Json;

    /// <content>A date without a time, as <c>DateTime</c>.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<DateTime> DateInDateTime = new DateInDateTimeCodec();

        private sealed class DateInDateTimeCodec : JsonCodec<DateTime>
        {
            public override DateTime Read(ref Utf8JsonReader reader) => JsonScalars.Date(ref reader);

            public override void Write(Utf8JsonWriter writer, DateTime value) => writer.WriteStringValue(value.ToString(JsonScalars.DateFormat, CultureInfo.InvariantCulture));
        }
    }
}
