#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Globalization;

    /// <content>A date and time.</content>
    internal static partial class SpelledCodecs
    {
        public static readonly SpelledCodec<DateTime> DateTime = new SpelledDateTime(JsonCodecs.DateTime);

        public static readonly SpelledCodec<DateTime> LenientDateTime = new SpelledDateTime(LenientCodecs.DateTime);

        private sealed class SpelledDateTime : SpelledText<DateTime>
        {
            public SpelledDateTime(JsonCodec<DateTime> codec)
                : base(codec, static value => value.ToString(JsonTime.Format, CultureInfo.InvariantCulture), JsonSpelling.IsDateTime)
            {
            }

            // A local one had an offset, which may have been another one.
            protected override bool IsPlain(in JsonCharacters text, DateTime value)
            {
                var isUtc = value.Kind == DateTimeKind.Utc;
                return value.Kind != DateTimeKind.Local
                    && text.Length == JsonTime.LengthOf(value) + (isUtc ? 1 : 0)
                    && text[10] == 'T'
                    && (!isUtc || text[text.Length - 1] == 'Z');
            }
        }
    }
}
