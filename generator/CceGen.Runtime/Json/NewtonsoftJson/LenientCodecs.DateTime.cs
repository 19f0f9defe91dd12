#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <content>A date and time, which may be milliseconds since 1970.</content>
    internal static partial class LenientCodecs
    {
        public static readonly JsonCodec<DateTime> DateTime = new LenientDateTime();

        private sealed class LenientDateTime : JsonCodec<DateTime>
        {
            public override DateTime Read(JsonReader reader)
                => reader.Value is string text && LenientText.TryDateTime(text, out var value) ? value
                    : JsonCodecs.DateTime.Read(reader);

            public override void Write(JsonWriter writer, DateTime value) => JsonCodecs.DateTime.Write(writer, value);
        }
    }
}
