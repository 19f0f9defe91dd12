#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Linq;
    using global::System.Net.Http;

    /// <summary>Adds header parameters to a request.</summary>
    internal static class RequestHeaderExtensions
    {
        private static readonly char[] Forbidden = { '\r', '\n', '\0' };

        /// <summary>Adds a header; null adds none.</summary>
        public static void AddHeader(this HttpRequestMessage request, string name, string? value, string parameter)
        {
            if (value is null)
            {
                return;
            }

            if (value.IndexOfAny(Forbidden) >= 0)
            {
                throw new ArgumentException("A header must not contain a line break or a NUL.", parameter);
            }

            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content ??= new ByteArrayContent(Array.Empty<byte>());
                if (!request.Content.Headers.TryAddWithoutValidation(name, value))
                {
                    throw new ArgumentException($"The header '{name}' cannot be sent.", parameter);
                }
            }
        }

        /// <summary>
        /// Has the body say another media type; null changes nothing. A form keeps its own, which says how its parts are told apart, and a request
        /// without a body has none.
        /// </summary>
        public static void SetContentType(this HttpRequestMessage request, string? value, string parameter)
        {
            if (value is null || request.Content is null or MultipartContent)
            {
                return;
            }

            if (value.IndexOfAny(Forbidden) >= 0)
            {
                throw new ArgumentException("A header must not contain a line break or a NUL.", parameter);
            }

            request.Content.Headers.Remove("Content-Type");
            request.Content.Headers.TryAddWithoutValidation("Content-Type", value);
        }

        /// <summary>Adds a header with the values separated by commas, or by another character; an empty list adds none.</summary>
        /// <param name="request">The request.</param>
        /// <param name="name">The name of the header.</param>
        /// <param name="values">The values.</param>
        /// <param name="parameter">The parameter.</param>
        /// <param name="separator">The separator.</param>
        /// <param name="hasJson">Whether a value may be a list or an object of JSON, whose brackets hold the separators in it together.</param>
        public static void AddHeader(this HttpRequestMessage request, string name, IEnumerable<string?>? values, string parameter, char separator = ',', bool hasJson = false)
        {
            var items = (values ?? Enumerable.Empty<string?>()).Where(value => value is not null).ToList();
            if (items.Exists(item => item!.IndexOf(separator) >= 0 && !(hasJson && IsJson(item))))
            {
                throw new ArgumentException($"An item of a list in a header must not contain the separator '{separator}'.", parameter);
            }

            request.AddHeader(name, items.Count == 0 ? null : string.Join(separator.ToString(), items), parameter);
        }

        /// <summary>Adds a header with the values separated by commas, or by another character. There is no way to send a list without a value.</summary>
        public static void AddRequiredHeader(this HttpRequestMessage request, string name, IEnumerable<string?> values, string parameter, char separator = ',', bool hasJson = false)
        {
            var items = values.Where(value => value is not null).ToList();
            if (items.Count == 0)
            {
                throw new ArgumentException("A list in a header must have an item.", parameter);
            }

            request.AddHeader(name, items, parameter, separator, hasJson);
        }

        // By itself, or after the name of a member.
        private static bool IsJson(string text)
        {
            var start = text[0] is '{' or '[' ? 0 : text.IndexOf('=') + 1;
            var end = text[text.Length - 1];
            return text[start < text.Length ? start : 0] switch
            {
                '{' => end == '}',
                '[' => end == ']',
                _ => false,
            };
        }
    }
}
