#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Text;

    /// <summary>Escapes values of queries that keep the characters which a URL gives a meaning to.</summary>
    internal static class ReservedText
    {
        // What would end the value or the query is not among them, nor what a query must not have.
        private const string Kept = ":/?@!$'()*,;=";

        /// <summary>Percent-encodes the text, but for reserved characters and what is percent-encoded already.</summary>
        public static string Escape(string text)
        {
            var escaped = new StringBuilder(text.Length);
            for (var index = 0; index < text.Length;)
            {
                var length = LengthOfKept(text, index);
                if (length > 0)
                {
                    escaped.Append(text, index, length);
                    index += length;
                    continue;
                }

                var start = index;
                while (index < text.Length && LengthOfKept(text, index) == 0)
                {
                    index++;
                }

                var other = text.Substring(start, index - start);
                escaped.Append(Uri.EscapeDataString(other));
            }

            return escaped.ToString();
        }

        private static int LengthOfKept(string text, int index) => Kept.IndexOf(text[index]) >= 0 ? 1 : IsEscaped(text, index) ? 3 : 0;

        private static bool IsEscaped(string text, int index)
            => text[index] == '%' && index + 2 < text.Length && Uri.IsHexDigit(text[index + 1]) && Uri.IsHexDigit(text[index + 2]);
    }
}
