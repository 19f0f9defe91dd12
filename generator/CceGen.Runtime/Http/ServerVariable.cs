#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Linq;

    /// <summary>Checks values that become a part of a server's URL: none leads to another server than the URL says.</summary>
    internal static class ServerVariable
    {
        /// <summary>Returns a value for the part of a URL in front of its path.</summary>
        /// <exception cref="ArgumentException">It is not one of the values that are allowed, or has a character that ends the host.</exception>
        public static string InHost(string value, string variable, params string[] allowed)
            => Checked(value, variable, allowed).All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or ':')
                ? value
                : throw new ArgumentException($"The value of '{variable}' is not a part of a host name.", variable);

        /// <summary>Returns a value for the path of a URL.</summary>
        /// <exception cref="ArgumentException">It is not one of the values that are allowed, or has a character that ends the path.</exception>
        public static string InPath(string value, string variable, params string[] allowed)
            => Checked(value, variable, allowed).Any(character => character is <= ' ' or '?' or '#' or '\\') || value.Split('/').Any(segment => segment is "." or "..")
                ? throw new ArgumentException($"The value of '{variable}' is not a part of a path.", variable)
                : value;

        /// <summary>Returns a value that is the URL itself, or its beginning.</summary>
        /// <exception cref="ArgumentException">It is not one of the values that are allowed.</exception>
        public static string AtStart(string value, string variable, params string[] allowed) => Checked(value, variable, allowed);

        private static string Checked(string value, string variable, string[] allowed)
            => value is null ? throw new ArgumentNullException(variable)
                : allowed.Length > 0 && Array.IndexOf(allowed, value) < 0 ? throw new ArgumentException($"The value of '{variable}' must be one of: {string.Join(", ", allowed)}.", variable)
                : value;
    }
}
