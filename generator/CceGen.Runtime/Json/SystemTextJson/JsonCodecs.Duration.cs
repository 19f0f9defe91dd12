#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

    /// <content>A duration, as ISO 8601 writes it.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<TimeSpan> Duration = new DurationCodec();

        private sealed class DurationCodec : JsonCodec<TimeSpan>
        {
            public override TimeSpan Read(ref Utf8JsonReader reader)
                => JsonDuration.TryParse(JsonScalars.StringText(ref reader, JsonDuration.Expected), out var value)
                    ? value
                    : throw JsonScalars.Invalid(ref reader, JsonDuration.Expected);

            public override void Write(Utf8JsonWriter writer, TimeSpan value) => writer.WriteStringValue(JsonDuration.Format(value));
        }
    }
}
