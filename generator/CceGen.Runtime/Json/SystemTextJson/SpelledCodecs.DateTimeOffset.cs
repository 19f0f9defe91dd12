#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

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

            protected override string Spelling(ref Utf8JsonReader reader, DateTimeOffset value)
                => !reader.HasValueSequence && !reader.ValueIsEscaped && HasZeroOffset(reader.ValueSpan, value) ? JsonSpelling.ZeroOffset : base.Spelling(ref reader, value);

            protected override void WriteSpelling(Utf8JsonWriter writer, string text, DateTimeOffset value)
            {
                if (text == JsonSpelling.ZeroOffset)
                {
                    writer.WriteStringValue(value);
                }
                else
                {
                    base.WriteSpelling(writer, text, value);
                }
            }

            protected override bool IsPlain(ReadOnlySpan<byte> text, DateTimeOffset value)
            {
                var isUtc = value.Offset.Ticks == 0;
                return text.Length == JsonTime.LengthOf(value.DateTime) + (isUtc ? 1 : 6)
                    && text[10] == 'T'
                    && (isUtc ? text[text.Length - 1] == 'Z' : text[text.Length - 3] == ':');
            }

            private static bool HasZeroOffset(ReadOnlySpan<byte> text, DateTimeOffset value)
                => value.Offset.Ticks == 0
                    && text.Length == JsonTime.LengthOf(value.DateTime) + JsonSpelling.ZeroOffset.Length
                    && text[10] == 'T'
                    && text[text.Length - JsonSpelling.ZeroOffset.Length] == '+';
        }
    }
}
