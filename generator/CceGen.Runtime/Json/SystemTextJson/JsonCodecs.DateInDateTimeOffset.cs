#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Globalization;
    using global::System.Text.Json;

    /// <content>A date without a time, as <c>DateTimeOffset</c>.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<DateTimeOffset> DateInDateTimeOffset = new DateInDateTimeOffsetCodec();

        private sealed class DateInDateTimeOffsetCodec : JsonCodec<DateTimeOffset>
        {
            public override DateTimeOffset Read(ref Utf8JsonReader reader) => new DateTimeOffset(JsonScalars.Date(ref reader), global::System.TimeSpan.Zero);

            public override void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(value.ToString(JsonScalars.DateFormat, CultureInfo.InvariantCulture));
        }
    }
}
