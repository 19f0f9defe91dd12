#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Globalization;
    using global::System.Text.Json;

    /// <content>A duration, as .NET writes it: <c>1.02:30:00</c>.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<TimeSpan> TimeSpan = new TimeSpanCodec();

        private sealed class TimeSpanCodec : JsonCodec<TimeSpan>
        {
            public override TimeSpan Read(ref Utf8JsonReader reader)
                => global::System.TimeSpan.TryParseExact(JsonScalars.StringText(ref reader, "a time span"), "c", CultureInfo.InvariantCulture, out var value)
                    ? value
                    : throw JsonScalars.Invalid(ref reader, "a time span");

            public override void Write(Utf8JsonWriter writer, TimeSpan value) => writer.WriteStringValue(value.ToString("c", CultureInfo.InvariantCulture));
        }
    }
}
