#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Linq;
    using global::System.Text;

    /// <summary>Takes headers out of a response, and makes JSON of their texts. A header that is not there is null.</summary>
    internal static class HeaderJson
    {
        /// <summary>The text of a header. One that is sent several times has all its values, with commas.</summary>
        public static string? TextOf(IReadOnlyDictionary<string, IEnumerable<string>> headers, string name)
            => headers.TryGetValue(name, out var values) ? string.Join(", ", values) : null;

        /// <summary>The header as JSON, which it is already: a number, a Boolean, or JSON of any kind.</summary>
        public static string? Value(IReadOnlyDictionary<string, IEnumerable<string>> headers, string name) => TextOf(headers, name);

        /// <summary>The header as a string of JSON.</summary>
        public static string? Text(IReadOnlyDictionary<string, IEnumerable<string>> headers, string name)
            => TextOf(headers, name) is { } text ? Quote(text) : null;

        /// <summary>The header as a string of JSON; a date of HTTP, <c>Tue, 15 Nov 1994 08:12:31 GMT</c>, is written as JSON has it.</summary>
        public static string? Time(IReadOnlyDictionary<string, IEnumerable<string>> headers, string name)
            => TextOf(headers, name) is not { } text ? null
                : DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
                    ? Quote(time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture))
                    : Quote(text);

        /// <summary>The header as a list of numbers or Booleans.</summary>
        /// <param name="headers">The headers.</param>
        /// <param name="name">The name of the header.</param>
        /// <param name="separator">What is between two items.</param>
        public static string? Values(IReadOnlyDictionary<string, IEnumerable<string>> headers, string name, char separator = ',')
            => List(TextOf(headers, name), separator, item => item);

        /// <summary>The header as a list of strings.</summary>
        /// <param name="headers">The headers.</param>
        /// <param name="name">The name of the header.</param>
        /// <param name="separator">What is between two items.</param>
        public static string? Texts(IReadOnlyDictionary<string, IEnumerable<string>> headers, string name, char separator = ',')
            => List(TextOf(headers, name), separator, Quote);

        private static string? List(string? text, char separator, Func<string, string> json)
            => text is null ? null
                : text.Trim().Length == 0 ? "[]"
                : "[" + string.Join(",", text.Split(separator).Select(item => json(item.Trim()))) + "]";

        private static string Quote(string text)
        {
            var json = new StringBuilder("\"", text.Length + 2);
            foreach (var character in text)
            {
                if (character is '"' or '\\')
                {
                    json.Append('\\').Append(character);
                }
                else if (character < ' ')
                {
                    json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                }
                else
                {
                    json.Append(character);
                }
            }

            return json.Append('"').ToString();
        }
    }
}
