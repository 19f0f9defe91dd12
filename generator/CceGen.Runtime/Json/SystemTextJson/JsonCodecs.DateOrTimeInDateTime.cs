#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

    /// <content>A date, as <c>DateTime</c>. One that is sent with a time is read with it.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<DateTime> DateOrTimeInDateTime = new DateOrTimeInDateTimeCodec();

        private sealed class DateOrTimeInDateTimeCodec : JsonCodec<DateTime>
        {
            public override DateTime Read(ref Utf8JsonReader reader) => JsonScalars.IsDate(ref reader) ? JsonCodecs.DateInDateTime.Read(ref reader) : JsonCodecs.DateTime.Read(ref reader);

            public override void Write(Utf8JsonWriter writer, DateTime value) => JsonCodecs.DateInDateTime.Write(writer, value);
        }
    }
}
