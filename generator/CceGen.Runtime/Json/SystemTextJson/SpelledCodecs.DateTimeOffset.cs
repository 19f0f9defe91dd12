#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;

    /// <content>A date and time.</content>
    internal static partial class SpelledCodecs
    {
        public static readonly SpelledCodec<DateTimeOffset> DateTimeOffset = new SpelledDateTimeOffset();

        private sealed class SpelledDateTimeOffset : SpelledText<DateTimeOffset>
        {
            public SpelledDateTimeOffset()
                : base(JsonCodecs.DateTimeOffset, JsonTime.ToText, JsonSpelling.IsDateTimeOffset)
            {
            }

            protected override bool IsPlain(ReadOnlySpan<byte> text, DateTimeOffset value)
            {
                var isUtc = value.Offset.Ticks == 0;
                return text.Length == JsonTime.LengthOf(value.DateTime) + (isUtc ? 1 : 6)
                    && text[10] == 'T'
                    && (isUtc ? text[text.Length - 1] == 'Z' : text[text.Length - 3] == ':');
            }
        }
    }
}
