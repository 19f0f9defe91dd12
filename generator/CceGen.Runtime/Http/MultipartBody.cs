#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.IO;
    using global::System.Linq;
    using global::System.Net.Http;
    using global::System.Text;

    /// <summary>Makes bodies of several parts, each with a name. Null adds no part. Parts are sent one after the other, and files are streamed.</summary>
    internal sealed partial class MultipartBody
    {
        private const string Json = "application/json";

        // The library writes headers in Latin-1.
        private static readonly Encoding Latin1 = Encoding.GetEncoding("iso-8859-1");

        private readonly Dictionary<string, FormStyle> _styles = new Dictionary<string, FormStyle>(StringComparer.Ordinal);
        private readonly string _boundary = Guid.NewGuid().ToString("N");
        private readonly string _mediaType;
        private readonly List<HttpContent> _parts = new List<HttpContent>();

        public MultipartBody(string mediaType) => _mediaType = mediaType;

        /// <summary>Makes a part of a file.</summary>
        public static HttpContent File(string name, Stream data, string? fileName, string mediaType, string parameter)
            => WithDisposition(new StreamBody(data, mediaType, parameter), $"form-data; name=\"{Quoted(name)}\"; filename=\"{Quoted(fileName ?? name)}\"");

        /// <summary>Adds a part with its headers.</summary>
        public MultipartBody Add(HttpContent? part)
        {
            if (part is not null)
            {
                _parts.Add(part);
            }

            return this;
        }

        /// <summary>Adds parts with their headers.</summary>
        public MultipartBody Add(IEnumerable<HttpContent?>? parts)
        {
            foreach (var part in parts ?? Enumerable.Empty<HttpContent?>())
            {
                Add(part);
            }

            return this;
        }

        /// <summary>Adds a part of a content.</summary>
        public MultipartBody Add(string name, HttpContent? content)
            => content is null ? this : Add(WithDisposition(content, $"form-data; name=\"{Quoted(name)}\""));

        /// <summary>Adds a part for every content.</summary>
        public MultipartBody Add(string name, IEnumerable<HttpContent?>? contents)
        {
            foreach (var content in contents ?? Enumerable.Empty<HttpContent?>())
            {
                Add(name, content);
            }

            return this;
        }

        /// <summary>Adds a part of a text in UTF-8.</summary>
        public MultipartBody Add(string name, string? value, string? mediaType = null)
        {
            if (value is not null)
            {
                var content = new ByteArrayContent(Encoding.UTF8.GetBytes(value));
                if (mediaType is not null)
                {
                    content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
                }

                _parts.Add(WithDisposition(content, $"form-data; name=\"{Quoted(name)}\""));
            }

            return this;
        }

        /// <summary>Adds a part for every text.</summary>
        public MultipartBody Add(string name, IEnumerable<string?>? values, string? mediaType = null)
        {
            foreach (var value in values ?? Enumerable.Empty<string?>())
            {
                Add(name, value, mediaType);
            }

            return this;
        }

        /// <summary>Adds one part of the texts with a separator between them; an empty list adds none.</summary>
        public MultipartBody Add(string name, IEnumerable<string?>? values, FormStyle style)
        {
            var items = (values ?? Enumerable.Empty<string?>()).OfType<string>().ToList();
            return items.Count == 0 ? this : Add(new FormField(name, items, style));
        }

        /// <summary>Adds the parts of a value that is written as JSON.</summary>
        public MultipartBody AddJson(string name, string? json, FormStyle style) => json is null ? this : Add(FormFields.Of(name, json, style));

        /// <summary>Says how a member is written that <see cref="AddMembers"/> adds.</summary>
        public MultipartBody Style(string name, FormStyle style)
        {
            _styles[name] = style;
            return this;
        }

        /// <summary>Adds the parts of an object that is written as JSON.</summary>
        public MultipartBody AddMembers(string json) => Add(FormFields.OfMembers(json, _styles));

        /// <summary>The body; null when it has no part.</summary>
        public HttpContent? ToOptionalContent() => _parts.Count > 0 ? ToContent() : null;

        public HttpContent ToContent()
        {
            // The library writes a part without a header where there is none.
            return _parts.Count == 0
                ? WithMediaType(new ByteArrayContent(Encoding.ASCII.GetBytes($"--{_boundary}--\r\n")))
                : WithMediaType(Concatenated());
        }

        // Hooks of the user look for the type of a form. It replaces a disposition that the library does not read: of a name that ends with a backslash.
        private MultipartContent Concatenated()
        {
            var content = _parts.TrueForAll(static part => part.Headers.ContentDisposition is not null)
                ? new MultipartFormDataContent(_boundary)
                : new MultipartContent("form-data", _boundary);
            foreach (var part in _parts)
            {
                content.Add(part);
            }

            return content;
        }

        private HttpContent WithMediaType(HttpContent content)
        {
            content.Headers.Remove("Content-Type");
            content.Headers.TryAddWithoutValidation("Content-Type", $"{_mediaType}; boundary={_boundary}");
            return content;
        }

        private MultipartBody Add(IEnumerable<FormField> fields)
        {
            foreach (var field in fields)
            {
                Add(field);
            }

            return this;
        }

        private MultipartBody Add(FormField field)
        {
            var separator = field.Style switch
            {
                FormStyle.Space => " ",
                FormStyle.Tab => "\t",
                FormStyle.Pipe => "|",
                _ => ",",
            };
            return Add(field.Name, string.Join(separator, field.Items), field.Style == FormStyle.Json ? Json : null);
        }

        // The disposition is the first header.
        private static HttpContent WithDisposition(HttpContent content, string disposition)
        {
            var mediaType = content.Headers.TryGetValues("Content-Type", out var values) ? string.Join(", ", values) : null;
            content.Headers.Remove("Content-Type");
            content.Headers.TryAddWithoutValidation("Content-Disposition", Latin1.GetString(Encoding.UTF8.GetBytes(disposition)));
            if (mediaType is not null)
            {
                content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
            }

            return content;
        }

        // As browsers do: UTF-8, and a quote or a control character, which would end the name or the header, percent-encoded.
        private static string Quoted(string text)
        {
            var quoted = new StringBuilder(text.Length);
            foreach (var character in text)
            {
                if (character is '"' or < ' ' or '\u007F')
                {
                    quoted.Append('%').Append(((int)character).ToString("X2", CultureInfo.InvariantCulture));
                }
                else
                {
                    quoted.Append(character);
                }
            }

            return quoted.ToString();
        }
    }
}
