#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <content>A date, as <c>DateTimeOffset</c>. One that is sent with a time is read with it.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<DateTimeOffset> DateOrTimeInDateTimeOffset = new DateOrTimeInDateTimeOffsetCodec();

        private sealed class DateOrTimeInDateTimeOffsetCodec : JsonCodec<DateTimeOffset>
        {
            public override DateTimeOffset Read(JsonReader reader) => JsonScalars.IsDate(reader) ? JsonCodecs.DateInDateTimeOffset.Read(reader) : LenientCodecs.DateTimeOffset.Read(reader);

            public override void Write(JsonWriter writer, DateTimeOffset value) => JsonCodecs.DateInDateTimeOffset.Write(writer, value);
        }
    }
}
