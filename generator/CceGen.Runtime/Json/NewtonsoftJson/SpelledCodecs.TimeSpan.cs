#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Globalization;

    /// <content>A duration as .NET writes it.</content>
    internal static partial class SpelledCodecs
    {
        public static readonly SpelledCodec<TimeSpan> TimeSpan =
            new SpelledText<TimeSpan>(JsonCodecs.TimeSpan, static value => value.ToString("c", CultureInfo.InvariantCulture), JsonSpelling.IsTimeSpan);
    }
}
