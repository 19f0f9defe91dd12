#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Globalization;
    using global::Newtonsoft.Json;

    /// <content>A date and time.</content>
    internal static partial class SpelledCodecs
    {
        public static readonly SpelledCodec<DateTimeOffset> DateTimeOffset = new SpelledDateTimeOffset(JsonCodecs.DateTimeOffset);

        public static readonly SpelledCodec<DateTimeOffset> LenientDateTimeOffset = new SpelledDateTimeOffset(LenientCodecs.DateTimeOffset);

        private sealed class SpelledDateTimeOffset : SpelledText<DateTimeOffset>
        {
            public SpelledDateTimeOffset(JsonCodec<DateTimeOffset> codec)
                : base(codec, JsonTime.ToText, JsonSpelling.IsDateTimeOffset)
            {
            }

            protected override string Spelling(JsonReader reader, DateTimeOffset value)
                => HasZeroOffset(JsonScalars.Characters(reader), value) ? JsonSpelling.ZeroOffset : base.Spelling(reader, value);

            protected override void WriteSpelling(JsonWriter writer, string text, DateTimeOffset value)
                => base.WriteSpelling(writer, text == JsonSpelling.ZeroOffset ? value.ToString(JsonTime.Format, CultureInfo.InvariantCulture) : text, value);

            protected override bool IsPlain(in JsonCharacters text, DateTimeOffset value)
            {
                var isUtc = value.Offset.Ticks == 0;
                return text.Length == JsonTime.LengthOf(value.DateTime) + (isUtc ? 1 : 6)
                    && text[10] == 'T'
                    && (isUtc ? text[text.Length - 1] == 'Z' : text[text.Length - 3] == ':');
            }

            private static bool HasZeroOffset(in JsonCharacters text, DateTimeOffset value)
                => value.Offset.Ticks == 0
                    && text.Length == JsonTime.LengthOf(value.DateTime) + JsonSpelling.ZeroOffset.Length
                    && text[10] == 'T'
                    && text[text.Length - JsonSpelling.ZeroOffset.Length] == '+';
        }
    }
}
