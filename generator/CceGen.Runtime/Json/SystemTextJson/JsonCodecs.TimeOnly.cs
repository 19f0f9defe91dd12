#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Globalization;
    using global::System.Text.Json;

    /// <content>A time of day, as <c>TimeOnly</c>.</content>
    internal static partial class JsonCodecs
    {
    #if NET6_0_OR_GREATER
        public static readonly JsonCodec<TimeOnly> TimeOnly = new TimeOnlyCodec();

        private sealed class TimeOnlyCodec : JsonCodec<TimeOnly>
        {
            public override TimeOnly Read(ref Utf8JsonReader reader)
                => JsonTimeOfDay.TryParse(JsonScalars.StringText(ref reader, JsonTimeOfDay.Expected), out var value)
                    ? global::System.TimeOnly.FromTimeSpan(value)
                    : throw JsonScalars.Invalid(ref reader, JsonTimeOfDay.Expected);

            public override void Write(Utf8JsonWriter writer, TimeOnly value) => writer.WriteStringValue(value.ToString(JsonTimeOfDay.Format, CultureInfo.InvariantCulture));
        }
    #endif
    }
}
