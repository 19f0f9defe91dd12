#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Linq;

    /// <content>The styles of parameters in a query that are not the default one, and values with reserved characters.</content>
    internal sealed partial class RequestUrlBuilder
    {
        /// <summary>Appends <c>name=value</c>; null appends nothing.</summary>
        public RequestUrlBuilder AppendEscapedQuery(string name, string? value, Func<string, string> escape)
            => value is null ? this : AppendPair(name, escape(value));

        /// <summary>Appends <c>name=value</c> for every value.</summary>
        public RequestUrlBuilder AppendEscapedQuery(string name, IEnumerable<string?>? values, Func<string, string> escape)
        {
            foreach (var value in values ?? Enumerable.Empty<string?>())
            {
                AppendEscapedQuery(name, value, escape);
            }

            return this;
        }

        /// <summary>Appends <c>name=value</c> for every value, and <c>name=</c> when there is none.</summary>
        public RequestUrlBuilder AppendRequiredEscapedQuery(string name, IEnumerable<string?> values, Func<string, string> escape)
        {
            var length = _length;
            AppendEscapedQuery(name, values, escape);
            return _length > length ? this : AppendPair(name, "");
        }

        /// <summary>Appends <c>name=</c> and the values, separated by the character; an empty list appends nothing.</summary>
        public RequestUrlBuilder AppendSeparatedQuery(string name, IEnumerable<string?>? values, char separator, Func<string, string>? escape = null)
            => values is null || !values.Any() ? this : AppendRequiredSeparatedQuery(name, values, separator, escape);

        /// <summary>Appends <c>name=</c> and the values, separated by the character.</summary>
        public RequestUrlBuilder AppendRequiredSeparatedQuery(string name, IEnumerable<string?> values, char separator, Func<string, string>? escape = null)
        {
            var items = values.Where(value => value is not null).Select(value => (escape ?? Uri.EscapeDataString)(value!));
            return AppendPair(name, separator == ','
                ? string.Join(",", items.Select(item => string.Join("%2C", item.Split(','))))
                : string.Join(Uri.EscapeDataString(separator.ToString()), items));
        }

        /// <summary>Appends <c>member=value</c> for every member; the name of the parameter stands for the one of a value that is no member.</summary>
        public RequestUrlBuilder AppendQueryMembers(string name, IEnumerable<KeyValuePair<string?, string>>? members, Func<string, string>? escape = null)
        {
            foreach (var member in members ?? Enumerable.Empty<KeyValuePair<string?, string>>())
            {
                AppendPair(member.Key ?? name, (escape ?? Uri.EscapeDataString)(member.Value));
            }

            return this;
        }

        /// <summary>Appends a text that has no name; null appends nothing.</summary>
        public RequestUrlBuilder AppendQueryText(string? text)
        {
            if (text is not null)
            {
                Append(_hasQuery ? "&" : "?").Append(Uri.EscapeDataString(text));
                _hasQuery = true;
            }

            return this;
        }
    }
}
