#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <content>A time of day, as <c>TimeSpan</c>.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<TimeSpan> TimeInTimeSpan = new TimeInTimeSpanCodec();

        private sealed class TimeInTimeSpanCodec : JsonCodec<TimeSpan>
        {
            public override TimeSpan Read(JsonReader reader)
                => JsonTimeOfDay.TryParse(JsonScalars.StringText(reader, JsonTimeOfDay.Expected), out var value)
                    ? value
                    : throw JsonScalars.Invalid(reader, JsonTimeOfDay.Expected);

            public override void Write(JsonWriter writer, TimeSpan value) => writer.WriteValue(JsonTimeOfDay.ToText(value));
        }
    }
}
