#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Globalization;
    using global::Newtonsoft.Json;

    /// <content>A duration, as .NET writes it: <c>1.02:30:00</c>.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<TimeSpan> TimeSpan = new TimeSpanCodec();

        private sealed class TimeSpanCodec : JsonCodec<TimeSpan>
        {
            public override TimeSpan Read(JsonReader reader)
                => global::System.TimeSpan.TryParseExact(JsonScalars.StringText(reader, "a time span"), "c", CultureInfo.InvariantCulture, out var value)
                    ? value
                    : throw JsonScalars.Invalid(reader, "a time span");

            public override void Write(JsonWriter writer, TimeSpan value) => writer.WriteValue(value.ToString("c", CultureInfo.InvariantCulture));
        }
    }
}
