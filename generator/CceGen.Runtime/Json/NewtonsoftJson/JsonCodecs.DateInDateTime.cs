#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Globalization;
    using global::Newtonsoft.Json;

    /// <content>A date without a time, as <c>DateTime</c>.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<DateTime> DateInDateTime = new DateInDateTimeCodec();

        private sealed class DateInDateTimeCodec : JsonCodec<DateTime>
        {
            public override DateTime Read(JsonReader reader) => JsonScalars.Date(reader);

            public override void Write(JsonWriter writer, DateTime value) => writer.WriteValue(value.ToString(JsonScalars.DateFormat, CultureInfo.InvariantCulture));
        }
    }
}
