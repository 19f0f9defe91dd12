#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <content>A date, as <c>DateTime</c>. One that is sent with a time is read with it.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<DateTime> DateOrTimeInDateTime = new DateOrTimeInDateTimeCodec();

        private sealed class DateOrTimeInDateTimeCodec : JsonCodec<DateTime>
        {
            public override DateTime Read(JsonReader reader) => JsonScalars.IsDate(reader) ? JsonCodecs.DateInDateTime.Read(reader) : JsonCodecs.DateTime.Read(reader);

            public override void Write(JsonWriter writer, DateTime value) => JsonCodecs.DateInDateTime.Write(writer, value);
        }
    }
}
