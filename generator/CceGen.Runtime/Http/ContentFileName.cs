#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Linq;
    using global::System.Net.Http.Headers;
    using global::System.Text;

    /// <summary>Finds the name of a file in a <c>Content-Disposition</c> header.</summary>
    internal static class ContentFileName
    {
        private static readonly char[] Separators = { '/', '\\', ':' };

        /// <summary>Returns the name without a folder, so that it cannot lead out of the one that a caller chooses; null without a usable name.</summary>
        public static string? Of(string? contentDisposition)
        {
            if (contentDisposition is null || !ContentDispositionHeaderValue.TryParse(contentDisposition, out var header))
            {
                return null;
            }

            // The name with an asterisk comes with its encoding, and counts more (RFC 6266).
            return Usable(header.FileNameStar) ?? Usable(Unquoted(header.FileName));
        }

        private static string? Usable(string? text)
        {
            if (text is null)
            {
                return null;
            }

            var name = new string(text.Substring(text.LastIndexOfAny(Separators) + 1).Where(character => !char.IsControl(character)).ToArray()).Trim();
            return name is "" or "." or ".." ? null : name;
        }

        // Some versions of the library leave the quotes, and all of them the backslash before one.
        private static string? Unquoted(string? text)
        {
            var isQuoted = text is { Length: > 1 } && text[0] == '"' && text[text.Length - 1] == '"';
            return Decoded((isQuoted ? text!.Substring(1, text.Length - 2) : text)?.Replace("\\\"", "\""));
        }

        // Servers send UTF-8 where only Latin-1 is defined, and the library reads it as such.
        private static string? Decoded(string? text)
        {
            if (text is null || text.All(character => character < 0x80) || text.Any(character => character > 0xFF))
            {
                return text;
            }

            try
            {
                return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(text.Select(character => (byte)character).ToArray());
            }
            catch (DecoderFallbackException)
            {
                return text;
            }
        }
    }
}
