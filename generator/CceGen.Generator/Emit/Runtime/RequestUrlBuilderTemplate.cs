using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Runtime;

/// <summary>The helper that builds the URL of a request.</summary>
internal static class RequestUrlBuilderTemplate
{
    public static RuntimeFile Emit(FileModel model) =>
        RuntimeTemplate.Emit(model, "RequestUrlBuilder", Text, "System", "System.Collections.Generic", "System.Linq", "System.Text");

    private const string Text = """
        /// <summary>Builds the URL of a request; every value is escaped.</summary>
        [Generated]
        internal sealed class RequestUrlBuilder
        {
            private readonly StringBuilder _url;
            private bool _hasQuery;

            public RequestUrlBuilder(string~ baseUrl, Uri~ baseAddress) => _url = new StringBuilder(Root(baseUrl, baseAddress));

            /// <summary>Appends a part of the path that is escaped already.</summary>
            public RequestUrlBuilder Append(string path)
            {
                _url.Append(path);
                return this;
            }

            /// <summary>Appends a value to the path.</summary>
            public RequestUrlBuilder AppendValue(string~ value, string parameter)
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
                        _url.Append(Uri.EscapeDataString(value));
                        return this;
                }
            }

            /// <summary>Appends values to the path, separated by commas.</summary>
            public RequestUrlBuilder AppendValue(IEnumerable<string~>~ values, string parameter)
            {
                var list = List(values ?? throw new ArgumentNullException(parameter));
                if (list is "" or "." or "..")
                {
                    throw new ArgumentException($"The value '{list}' would change the path of the request.", parameter);
                }

                _url.Append(list);
                return this;
            }

            /// <summary>Appends <c>name=value</c>; nothing when the value is null.</summary>
            public RequestUrlBuilder AppendQuery(string name, string~ value) => value is null ? this : AppendPair(name, Uri.EscapeDataString(value));

            /// <summary>Appends <c>name=value</c> for every value.</summary>
            public RequestUrlBuilder AppendQuery(string name, IEnumerable<string~>~ values)
            {
                foreach (var value in values ?? Enumerable.Empty<string~>())
                {
                    AppendQuery(name, value);
                }

                return this;
            }

            /// <summary>Appends <c>name=value,value</c>; nothing when there is no value.</summary>
            public RequestUrlBuilder AppendQueryList(string name, IEnumerable<string~>~ values)
            {
                return values is null || !values.Any() ? this : AppendPair(name, List(values));
            }

            public Uri ToUri() => new Uri(_url.ToString(), UriKind.Absolute);

            private static string List(IEnumerable<string~> values)
                => string.Join(",", values.Where(value => value is not null).Select(value => Uri.EscapeDataString(value^)));

            private static string Root(string~ baseUrl, Uri~ baseAddress)
            {
                var root = string.IsNullOrEmpty(baseUrl) ? baseAddress : new Uri(baseUrl^, UriKind.RelativeOrAbsolute);
                if (root is not null && !IsHttp(root) && baseAddress is not null)
                {
                    root = new Uri(baseAddress, baseUrl);
                }

                if (root is null || !IsHttp(root))
                {
                    throw new InvalidOperationException("The client has no absolute http or https URL: set its base URL or the BaseAddress of its HttpClient.");
                }

                if (root.Query.Length > 0 || root.Fragment.Length > 0)
                {
                    throw new InvalidOperationException("The base URL of the client must not have a query or a fragment.");
                }

                return root.AbsoluteUri.EndsWith("/", StringComparison.Ordinal) ? root.AbsoluteUri : root.AbsoluteUri + "/";
            }

            private static bool IsHttp(Uri url) => url.IsAbsoluteUri && url.Scheme is ("http" or "https");

            private RequestUrlBuilder AppendPair(string name, string escapedValue)
            {
                _url.Append(_hasQuery ? '&' : '?').Append(Uri.EscapeDataString(name)).Append('=').Append(escapedValue);
                _hasQuery = true;
                return this;
            }
        }
        """;
}
