#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Globalization;
    using global::System.Text.Json;

    /// <content>A date without a time, as <c>DateOnly</c>.</content>
    internal static partial class JsonCodecs
    {
    #if NET6_0_OR_GREATER
        public static readonly JsonCodec<DateOnly> DateOnly = new DateOnlyCodec();

        private sealed class DateOnlyCodec : JsonCodec<DateOnly>
        {
            public override DateOnly Read(ref Utf8JsonReader reader) => global::System.DateOnly.FromDateTime(JsonScalars.Date(ref reader));

            public override void Write(Utf8JsonWriter writer, DateOnly value) => writer.WriteStringValue(value.ToString(JsonScalars.DateFormat, CultureInfo.InvariantCulture));
        }
    #endif
    }
}
