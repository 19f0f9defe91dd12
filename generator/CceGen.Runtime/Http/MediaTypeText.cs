#nullable enable

namespace CceGen.Runtime
{
    using global::System;

    /// <summary>Media types that callers pass.</summary>
    internal static class MediaTypeText
    {
        /// <summary>Checks that the text is a type and a subtype, perhaps with parameters, so that it cannot be more than one header.</summary>
        /// <exception cref="ArgumentException">It is not.</exception>
        public static void Check(string mediaType, string parameter)
        {
            var slash = mediaType.IndexOf('/');
            var end = mediaType.IndexOf(';');
            var isMediaType = slash > 0 && slash != (end < 0 ? mediaType.Length : end) - 1 && (end < 0 || slash < end);
            foreach (var character in mediaType)
            {
                isMediaType &= character is >= ' ' and <= '~';
            }

            if (!isMediaType || mediaType.IndexOf('*') >= 0)
            {
                throw new ArgumentException($"'{mediaType}' is not a media type; an example of one is 'image/png'.", parameter);
            }
        }
    }
}
