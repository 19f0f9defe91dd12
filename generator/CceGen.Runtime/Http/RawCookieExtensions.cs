#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Linq;
    using global::System.Net.Http;

    /// <summary>Adds cookies whose values are sent as they are: those of the style <c>cookie</c>.</summary>
    internal static class RawCookieExtensions
    {
        private const string Forbidden = " \",;\\";

        /// <summary>Adds <c>name=value</c>; null adds nothing.</summary>
        /// <exception cref="ArgumentException">The value has a character that no cookie may have.</exception>
        public static void AddRawCookie(this HttpRequestMessage request, string name, string? value, string parameter)
            => RequestCookieExtensions.AddCookieText(request, name, value is null ? null : Checked(value, parameter));

        /// <summary>Adds <c>name=value,value</c>; an empty list adds nothing.</summary>
        /// <exception cref="ArgumentException">A value has a character that no cookie may have.</exception>
        public static void AddRawCookie(this HttpRequestMessage request, string name, IEnumerable<string?>? values, string parameter)
        {
            var items = (values ?? Enumerable.Empty<string?>()).Where(value => value is not null).Select(value => Checked(value!, parameter)).ToList();
            RequestCookieExtensions.AddCookieText(request, name, items.Count == 0 ? null : string.Join(",", items));
        }

        /// <summary>Adds <c>name=value</c> for every value.</summary>
        /// <exception cref="ArgumentException">A value has a character that no cookie may have.</exception>
        public static void AddRawCookies(this HttpRequestMessage request, string name, IEnumerable<string?>? values, string parameter)
        {
            foreach (var value in values ?? Enumerable.Empty<string?>())
            {
                request.AddRawCookie(name, value, parameter);
            }
        }

        /// <summary>Adds <c>member=value</c> for every member; the name of the parameter stands for the one of a value that is no member.</summary>
        /// <exception cref="ArgumentException">A member has a character that no cookie may have.</exception>
        public static void AddRawCookies(this HttpRequestMessage request, string name, IEnumerable<KeyValuePair<string?, string>>? members, string parameter)
        {
            foreach (var member in members ?? Enumerable.Empty<KeyValuePair<string?, string>>())
            {
                var key = Checked(member.Key ?? name, parameter);
                RequestCookieExtensions.AddCookieText(request, key.IndexOf('=') < 0 ? key : throw new ArgumentException("The name of a cookie must not have a '='.", parameter), Checked(member.Value, parameter));
            }
        }

        private static string Checked(string text, string parameter)
            => text.Any(character => character is <= ' ' or >= '\u007F' || Forbidden.IndexOf(character) >= 0)
                ? throw new ArgumentException("A cookie must not have a blank, a comma, a semicolon, a quotation mark, a backslash, or a character that is not ASCII.", parameter)
                : text;
    }
}
