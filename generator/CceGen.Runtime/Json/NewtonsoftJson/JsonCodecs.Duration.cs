#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <content>A duration, as ISO 8601 writes it.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<TimeSpan> Duration = new DurationCodec();

        private sealed class DurationCodec : JsonCodec<TimeSpan>
        {
            public override TimeSpan Read(JsonReader reader)
                => JsonDuration.TryParse(JsonScalars.StringText(reader, JsonDuration.Expected), out var value)
                    ? value
                    : throw JsonScalars.Invalid(reader, JsonDuration.Expected);

            public override void Write(JsonWriter writer, TimeSpan value) => writer.WriteValue(JsonDuration.Format(value));
        }
    }
}
