#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Linq;
    using global::System.Text;

    /// <summary>Writes the fields of a form that was received as the JSON object that they stand for.</summary>
    internal static class ReceivedForm
    {
        /// <summary>Returns the object. What is no number where one is expected is a string in it, which its reader rejects.</summary>
        /// <param name="fields">The fields with their values. One without a value is missing.</param>
        /// <param name="plain">The names of numbers and Booleans, which are missing when they are empty.</param>
        /// <param name="lists">The names of lists.</param>
        /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
        public static string ToJson<TValues>(IEnumerable<KeyValuePair<string, TValues>> fields, string[] plain, string[] lists)
            where TValues : IEnumerable<string?>
        {
            var json = new StringBuilder("{");
            foreach (var field in (fields ?? throw new ArgumentNullException(nameof(fields))).GroupBy(static field => field.Key, static field => field.Value, StringComparer.Ordinal))
            {
                var isPlain = Array.IndexOf(plain, field.Key) >= 0;
                var texts = field.SelectMany(static values => values).OfType<string>().Where(text => !isPlain || text.Length > 0).ToList();
                if (texts.Count == 0)
                {
                    continue;
                }

                var isList = texts.Count > 1 || Array.IndexOf(lists, field.Key) >= 0;
                json.Append(json.Length > 1 ? "," : "");
                AppendText(json, field.Key);
                json.Append(isList ? ":[" : ":");
                for (var index = 0; index < texts.Count; index++)
                {
                    json.Append(index > 0 ? "," : "");
                    AppendValue(json, texts[index], isPlain);
                }

                json.Append(isList ? "]" : "");
            }

            return json.Append('}').ToString();
        }

        private static void AppendValue(StringBuilder json, string text, bool isPlain)
        {
            if (isPlain && (text is "true" or "false" || text.All(static character => character is >= '0' and <= '9' or '+' or '-' or '.' or 'e' or 'E')))
            {
                json.Append(text);
            }
            else
            {
                AppendText(json, text);
            }
        }

        private static void AppendText(StringBuilder json, string text)
        {
            json.Append('"');
            foreach (var character in text)
            {
                if (character < ' ' || character is '"' or '\\')
                {
                    json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                }
                else
                {
                    json.Append(character);
                }
            }

            json.Append('"');
        }
    }
}
