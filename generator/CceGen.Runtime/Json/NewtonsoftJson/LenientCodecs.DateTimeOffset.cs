#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <content>A date and time, which may be milliseconds since 1970.</content>
    internal static partial class LenientCodecs
    {
        public static readonly JsonCodec<DateTimeOffset> DateTimeOffset = new LenientDateTimeOffset();

        private sealed class LenientDateTimeOffset : JsonCodec<DateTimeOffset>
        {
            public override DateTimeOffset Read(JsonReader reader)
                => reader.Value is string text && LenientText.TryDateTimeOffset(text, out var value) ? value
                    : JsonCodecs.DateTimeOffset.Read(reader);

            public override void Write(JsonWriter writer, DateTimeOffset value) => JsonCodecs.DateTimeOffset.Write(writer, value);
        }
    }
}
