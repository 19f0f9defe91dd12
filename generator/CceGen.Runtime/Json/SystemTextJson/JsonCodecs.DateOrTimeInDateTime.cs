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
            public override DateTime Read(ref Utf8JsonReader reader)
            {
                if (JsonScalars.IsDate(ref reader))
                {
                    return JsonCodecs.DateInDateTime.Read(ref reader);
                }

                // The local time of another offset may be on another day.
                var time = LenientCodecs.DateTime.Read(ref reader);
                return time.Kind == DateTimeKind.Local ? LenientCodecs.DateTimeOffset.Read(ref reader).DateTime : time;
            }

            public override void Write(Utf8JsonWriter writer, DateTime value) => JsonCodecs.DateInDateTime.Write(writer, value);
        }
    }
}
