#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Linq;

    /// <summary>Tells members that are missing from those whose lists, maps or octets were changed since.</summary>
    internal static class ChangedMemberExtensions
    {
        /// <summary>
        /// Returns the member, which is there if it was read or set, or if it has other items than <paramref name="initial"/>, which is what a missing
        /// member stands for; null for no items.
        /// </summary>
        public static JsonOptional<T> SetIfChanged<T>(this JsonOptional<T> member, T? initial = default)
            => !member.IsSet && member.Value is IEnumerable items && !Written(items).SequenceEqual(Written(initial as IEnumerable ?? Array.Empty<object>())) ? new JsonOptional<T>(member.Value) : member;

        private static IEnumerable<(object? Item, string? Text)> Written(IEnumerable items) => items.Cast<object?>().Select(static item => (item, Text(item)));

        // URLs that differ in their fragments are equal, and so are times of several zones.
        private static string? Text(object? item) => item switch
        {
            Uri address => address.OriginalString,
            DateTime or DateTimeOffset => ((IFormattable)item).ToString("O", CultureInfo.InvariantCulture),
            _ => Convert.ToString(item, CultureInfo.InvariantCulture),
        };
    }
}
