#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

    /// <content>A date, as <c>DateTimeOffset</c>. One that is sent with a time is read with it.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<DateTimeOffset> DateOrTimeInDateTimeOffset = new DateOrTimeInDateTimeOffsetCodec();

        private sealed class DateOrTimeInDateTimeOffsetCodec : JsonCodec<DateTimeOffset>
        {
            public override DateTimeOffset Read(ref Utf8JsonReader reader) => JsonScalars.IsDate(ref reader) ? JsonCodecs.DateInDateTimeOffset.Read(ref reader) : LenientCodecs.DateTimeOffset.Read(ref reader);

            public override void Write(Utf8JsonWriter writer, DateTimeOffset value) => JsonCodecs.DateInDateTimeOffset.Write(writer, value);
        }
    }
}
