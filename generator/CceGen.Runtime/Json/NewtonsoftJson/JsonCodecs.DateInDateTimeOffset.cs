#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Globalization;
    using global::Newtonsoft.Json;

    /// <content>A date without a time, as <c>DateTimeOffset</c>.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<DateTimeOffset> DateInDateTimeOffset = new DateInDateTimeOffsetCodec();

        private sealed class DateInDateTimeOffsetCodec : JsonCodec<DateTimeOffset>
        {
            public override DateTimeOffset Read(JsonReader reader) => new DateTimeOffset(JsonScalars.Date(reader), global::System.TimeSpan.Zero);

            public override void Write(JsonWriter writer, DateTimeOffset value) => writer.WriteValue(value.ToString(JsonScalars.DateFormat, CultureInfo.InvariantCulture));
        }
    }
}
