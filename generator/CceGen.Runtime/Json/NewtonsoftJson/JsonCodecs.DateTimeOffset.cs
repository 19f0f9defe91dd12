#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <content>A date and time.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<DateTimeOffset> DateTimeOffset = new DateTimeOffsetCodec();

        private sealed class DateTimeOffsetCodec : JsonCodec<DateTimeOffset>
        {
            private const string Expected = "a date and time";

            // The library makes times of texts when it reads a document into memory.
            public override DateTimeOffset Read(JsonReader reader)
                => reader is JsonBodyReader body && body.TryGetText(out var text) && JsonUsualTime.TryRead(text, out var usual) ? usual
                    : reader.Value is DateTimeOffset time ? time
                    : reader.Value is DateTime local ? new DateTimeOffset(local)
                    : JsonTime.TryDateTimeOffset(JsonScalars.StringText(reader, Expected), out var value) ? value
                    : throw JsonScalars.Invalid(reader, Expected);

            public override void Write(JsonWriter writer, DateTimeOffset value) => writer.WriteValue(JsonTime.ToText(value));
        }
    }
}
