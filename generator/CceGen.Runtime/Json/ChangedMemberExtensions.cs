#nullable enable

namespace CceGen.Runtime
{
    using global::System.Collections;
    using global::System.Linq;

    /// <summary>Tells members that are missing from those whose lists, maps or octets were changed since.</summary>
    internal static class ChangedMemberExtensions
    {
        /// <summary>
        /// Returns the member, which is there if it was read or set, or if it has other items than <paramref name="initial"/>, which is what a missing
        /// member stands for; null for no items.
        /// </summary>
        public static JsonOptional<T> SetIfChanged<T>(this JsonOptional<T> member, T? initial = default)
            => !member.IsSet && member.Value is IEnumerable items && !items.Cast<object?>().SequenceEqual(initial is IEnumerable first ? first.Cast<object?>() : Enumerable.Empty<object?>())
                ? new JsonOptional<T>(member.Value)
                : member;
    }
}
