#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;

    /// <summary>The readers and writers of members that have a spelling: those that need a look of their own are a file.</summary>
    internal static partial class SpelledCodecs
    {
        // Each number of so many digits has one binary number, and is its shortest text.
        public static readonly SpelledCodec<double> Double = new SpelledNumber<double>(JsonCodecs.Double, static digits => digits.IsPlain(15), JsonSpelling.IsDouble);

        public static readonly SpelledCodec<double> LenientDouble = new SpelledNumber<double>(LenientCodecs.Double, static digits => digits.IsPlain(15), JsonSpelling.IsDouble);

        public static readonly SpelledCodec<float> Single = new SpelledNumber<float>(JsonCodecs.Single, static digits => digits.IsPlain(6), JsonSpelling.IsSingle);

        public static readonly SpelledCodec<float> LenientSingle = new SpelledNumber<float>(LenientCodecs.Single, static digits => digits.IsPlain(6), JsonSpelling.IsSingle);

        public static readonly SpelledCodec<decimal> Decimal = new SpelledNumber<decimal>(JsonCodecs.Decimal, static digits => digits.IsPlainDecimal(28), JsonSpelling.IsDecimal);

        public static readonly SpelledCodec<decimal> LenientDecimal = new SpelledNumber<decimal>(LenientCodecs.Decimal, static digits => digits.IsPlainDecimal(28), JsonSpelling.IsDecimal);

        public static readonly SpelledCodec<TimeSpan> Duration = new SpelledText<TimeSpan>(JsonCodecs.Duration, JsonDuration.Format, JsonSpelling.IsDuration);

        public static readonly SpelledCodec<TimeSpan> TimeInTimeSpan = new SpelledText<TimeSpan>(JsonCodecs.TimeInTimeSpan, JsonTimeOfDay.ToText, JsonSpelling.IsTimeOfDay);

    #if NET6_0_OR_GREATER
        public static readonly SpelledCodec<TimeOnly> TimeOnly =
            new SpelledText<TimeOnly>(JsonCodecs.TimeOnly, static value => JsonTimeOfDay.ToText(value.ToTimeSpan()), static (text, value) => JsonSpelling.IsTimeOfDay(text, value.ToTimeSpan()));
    #endif
    }
}
