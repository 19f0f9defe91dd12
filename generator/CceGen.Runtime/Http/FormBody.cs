#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Linq;
    using global::System.Net.Http;
    using global::System.Text;

    /// <summary>
    /// Makes bodies of <c>application/x-www-form-urlencoded</c>, encoded as the URL standard says: UTF-8, a space as <c>+</c>, and nothing
    /// but letters, digits, <c>*</c>, <c>-</c>, <c>.</c> and <c>_</c> as it is. Null adds nothing.
    /// </summary>
    internal sealed class FormBody
    {
        private const string Hex = "0123456789ABCDEF";

        private readonly Dictionary<string, FormStyle> _styles = new Dictionary<string, FormStyle>(StringComparer.Ordinal);
        private readonly StringBuilder _text = new StringBuilder();

        /// <summary>Adds <c>name=value</c>.</summary>
        public FormBody Add(string name, string? value) => value is null ? this : AddPair(name, Encode(value));

        /// <summary>Adds <c>name=value</c> for every value.</summary>
        public FormBody Add(string name, IEnumerable<string?>? values)
        {
            foreach (var value in values ?? Enumerable.Empty<string?>())
            {
                Add(name, value);
            }

            return this;
        }

        /// <summary>Adds the values with a separator between them; an empty list adds nothing.</summary>
        public FormBody Add(string name, IEnumerable<string?>? values, FormStyle style)
        {
            var items = (values ?? Enumerable.Empty<string?>()).OfType<string>().ToList();
            return items.Count == 0 ? this : AddField(new FormField(name, items, style));
        }

        /// <summary>Adds the fields of a value that is written as JSON.</summary>
        public FormBody AddJson(string name, string? json, FormStyle style) => json is null ? this : AddFields(FormFields.Of(name, json, style));

        /// <summary>Says how a member is written that <see cref="AddMembers"/> adds.</summary>
        public FormBody Style(string name, FormStyle style)
        {
            _styles[name] = style;
            return this;
        }

        /// <summary>Adds the fields of an object that is written as JSON.</summary>
        public FormBody AddMembers(string json) => AddFields(FormFields.OfMembers(json, _styles));

        /// <summary>The form; null when it has no field.</summary>
        public HttpContent? ToOptionalContent(string contentType) => _text.Length == 0 ? null : ToContent(contentType);

        public HttpContent ToContent(string contentType)
        {
            var content = new ByteArrayContent(Encoding.ASCII.GetBytes(_text.ToString()));
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            return content;
        }

        private FormBody AddFields(IEnumerable<FormField> fields)
        {
            foreach (var field in fields)
            {
                AddField(field);
            }

            return this;
        }

        // A separator is told from the same character in an item; a comma by not being encoded, as in a query.
        private FormBody AddField(FormField field)
        {
            var separator = field.Style switch
            {
                FormStyle.Space => "%20",
                FormStyle.Tab => "%09",
                FormStyle.Pipe => "%7C",
                _ => ",",
            };
            return AddPair(field.Name, string.Join(separator, field.Items.Select(Encode)));
        }

        private FormBody AddPair(string name, string encodedValue)
        {
            _text.Append(_text.Length == 0 ? "" : "&").Append(Encode(name)).Append('=').Append(encodedValue);
            return this;
        }

        private static string Encode(string text)
        {
            var encoded = new StringBuilder(text.Length);
            foreach (var octet in Encoding.UTF8.GetBytes(text))
            {
                switch ((char)octet)
                {
                    case >= 'a' and <= 'z':
                    case >= 'A' and <= 'Z':
                    case >= '0' and <= '9':
                    case '*' or '-' or '.' or '_':
                        encoded.Append((char)octet);
                        break;
                    case ' ':
                        encoded.Append('+');
                        break;
                    default:
                        encoded.Append('%').Append(Hex[octet >> 4]).Append(Hex[octet & 15]);
                        break;
                }
            }

            return encoded.ToString();
        }
    }
}
