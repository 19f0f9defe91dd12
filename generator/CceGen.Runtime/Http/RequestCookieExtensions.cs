#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Linq;
    using global::System.Net.Http;

    /// <summary>Adds cookies to a request, all of them in one header.</summary>
    internal static class RequestCookieExtensions
    {
        /// <summary>Adds <c>name=value</c>, percent-encoded; null adds nothing.</summary>
        public static void AddCookie(this HttpRequestMessage request, string name, string? value)
            => request.AddCookieText(name, value is null ? null : Uri.EscapeDataString(value));

        /// <summary>Adds <c>name=value,value</c>, percent-encoded; an empty list adds nothing.</summary>
        public static void AddCookie(this HttpRequestMessage request, string name, IEnumerable<string?>? values)
        {
            var items = (values ?? Enumerable.Empty<string?>()).Where(value => value is not null).Select(value => Uri.EscapeDataString(value!)).ToList();
            request.AddCookieText(name, items.Count == 0 ? null : string.Join(",", items));
        }

        /// <summary>Adds <c>name=value</c> for every value.</summary>
        public static void AddCookies(this HttpRequestMessage request, string name, IEnumerable<string?>? values)
        {
            foreach (var value in values ?? Enumerable.Empty<string?>())
            {
                request.AddCookie(name, value);
            }
        }

        /// <summary>Adds <c>member=value</c> for every member; the name of the parameter stands for the one of a value that is no member.</summary>
        public static void AddCookies(this HttpRequestMessage request, string name, IEnumerable<KeyValuePair<string?, string>>? members)
        {
            foreach (var member in members ?? Enumerable.Empty<KeyValuePair<string?, string>>())
            {
                request.AddCookieText(member.Key is null ? name : Uri.EscapeDataString(member.Key), Uri.EscapeDataString(member.Value));
            }
        }

        /// <summary>Adds <c>name=value</c> as it is; null adds nothing.</summary>
        public static void AddCookieText(this HttpRequestMessage request, string name, string? value)
        {
            if (value is null)
            {
                return;
            }

            var text = name + "=" + value;
            if (request.Headers.TryGetValues("Cookie", out var cookies))
            {
                text = string.Join("; ", cookies) + "; " + text;
                request.Headers.Remove("Cookie");
            }

            request.Headers.TryAddWithoutValidation("Cookie", text);
        }
    }
}
