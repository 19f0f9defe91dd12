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
            public override DateTime Read(JsonReader reader)
            {
                if (JsonScalars.IsDate(reader))
                {
                    return JsonCodecs.DateInDateTime.Read(reader);
                }

                // The local time of another offset may be on another day.
                var time = LenientCodecs.DateTime.Read(reader);
                return time.Kind == DateTimeKind.Local ? LenientCodecs.DateTimeOffset.Read(reader).DateTime : time;
            }

            public override void Write(JsonWriter writer, DateTime value) => JsonCodecs.DateInDateTime.Write(writer, value);
        }
    }
}
