#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Globalization;
    using global::Newtonsoft.Json;

    /// <content>A date without a time, as <c>DateOnly</c>.</content>
    internal static partial class JsonCodecs
    {
    #if NET6_0_OR_GREATER
        public static readonly JsonCodec<DateOnly> DateOnly = new DateOnlyCodec();

        private sealed class DateOnlyCodec : JsonCodec<DateOnly>
        {
            public override DateOnly Read(JsonReader reader) => global::System.DateOnly.FromDateTime(JsonScalars.Date(reader));

            public override void Write(JsonWriter writer, DateOnly value) => writer.WriteValue(value.ToString(JsonScalars.DateFormat, CultureInfo.InvariantCulture));
        }
    #endif
    }
}
