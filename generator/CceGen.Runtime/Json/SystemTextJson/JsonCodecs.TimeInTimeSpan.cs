#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

    /// <content>A time of day, as <c>TimeSpan</c>.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<TimeSpan> TimeInTimeSpan = new TimeInTimeSpanCodec();

        private sealed class TimeInTimeSpanCodec : JsonCodec<TimeSpan>
        {
            public override TimeSpan Read(ref Utf8JsonReader reader)
                => JsonTimeOfDay.TryParse(JsonScalars.StringText(ref reader, JsonTimeOfDay.Expected), out var value)
                    ? value
                    : throw JsonScalars.Invalid(ref reader, JsonTimeOfDay.Expected);

            public override void Write(Utf8JsonWriter writer, TimeSpan value) => writer.WriteStringValue(JsonTimeOfDay.ToText(value));
        }
    }
}
