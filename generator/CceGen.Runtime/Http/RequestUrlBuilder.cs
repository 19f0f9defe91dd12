#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Linq;

    /// <summary>Builds the URL of a request and escapes every value.</summary>
    internal sealed partial class RequestUrlBuilder
    {
        private char[] _url = BufferPool.Rent<char>(256);
        private int _length;
        private bool _hasQuery;

        public RequestUrlBuilder(RequestRoot root) => Append(root.Text);

        /// <summary>Appends a part of the path that is already escaped.</summary>
        public RequestUrlBuilder Append(string path)
        {
            var needed = _length + path.Length;
            if (needed > _url.Length)
            {
                var larger = BufferPool.Rent<char>(Math.Max(needed, _url.Length * 2));
                Array.Copy(_url, larger, _length);
                BufferPool.Return(_url);
                _url = larger;
            }

            path.CopyTo(0, _url, _length, path.Length);
            _length = needed;
            return this;
        }

        /// <summary>Appends a value to the path.</summary>
        public RequestUrlBuilder AppendValue(string? value, string parameter)
        {
            switch (value)
            {
                case null:
                    throw new ArgumentNullException(parameter);
                case "":
                case ".":
                case "..":
                    throw new ArgumentException($"The value '{value}' would change the path of the request.", parameter);
                default:
                    return Append(Uri.EscapeDataString(value));
            }
        }

        /// <summary>Appends values to the path, separated by commas.</summary>
        public RequestUrlBuilder AppendValue(IEnumerable<string?>? values, string parameter)
        {
            var list = List(values ?? throw new ArgumentNullException(parameter));
            if (list is "" or "." or "..")
            {
                throw new ArgumentException($"The value '{list}' would change the path of the request.", parameter);
            }

            return Append(list);
        }

        /// <summary>Appends a part of the query that is already escaped.</summary>
        public RequestUrlBuilder AppendQuery(string pair)
        {
            Append(_hasQuery ? "&" : "?").Append(pair);
            _hasQuery = true;
            return this;
        }

        /// <summary>Appends <c>name=value</c>; null appends nothing.</summary>
        public RequestUrlBuilder AppendQuery(string name, string? value) => value is null ? this : AppendPair(name, Uri.EscapeDataString(value));

        /// <summary>Appends <c>name=value</c> for every value.</summary>
        public RequestUrlBuilder AppendQuery(string name, IEnumerable<string?>? values)
        {
            foreach (var value in values ?? Enumerable.Empty<string?>())
            {
                AppendQuery(name, value);
            }

            return this;
        }

        /// <summary>Appends <c>name=value,value</c>; an empty list appends nothing.</summary>
        public RequestUrlBuilder AppendQueryList(string name, IEnumerable<string?>? values)
        {
            return values is null || !values.Any() ? this : AppendPair(name, List(values));
        }

        /// <summary>Appends <c>name=value</c> for every value, and <c>name=</c> when there is none.</summary>
        public RequestUrlBuilder AppendRequiredQuery(string name, IEnumerable<string?> values)
        {
            var length = _length;
            AppendQuery(name, values);
            return _length > length ? this : AppendPair(name, "");
        }

        /// <summary>Appends <c>name=value,value</c>, and <c>name=</c> when there is no value.</summary>
        public RequestUrlBuilder AppendRequiredQueryList(string name, IEnumerable<string?> values) => AppendPair(name, List(values));

        /// <summary>Returns the URL and gives the buffer back: nothing can be appended afterwards.</summary>
        public Uri ToUri()
        {
            var url = new Uri(new string(_url, 0, _length), UriKind.Absolute);
            BufferPool.Return(_url);
            _url = Array.Empty<char>();
            _length = 0;
            return url;
        }

        private static string List(IEnumerable<string?> values)
            => string.Join(",", values.Where(value => value is not null).Select(value => Uri.EscapeDataString(value!)));

        private RequestUrlBuilder AppendPair(string name, string escapedValue)
            => AppendQuery(Uri.EscapeDataString(name)).Append("=").Append(escapedValue);
    }
}
