#nullable enable

namespace CceGen.Runtime.Client
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.IO;
    using global::System.Linq;
    using global::System.Net.Http;
    using global::System.Threading;
    using global::System.Threading.Tasks;
    using global::CceGen.Runtime;

    /// <summary>
    /// A response whose body is a file, or anything else that is not JSON or text. The body is read from the network while the
    /// caller reads it. The caller disposes the response, which ends the connection.
    /// </summary>
    public sealed partial class FileResponse : global::System.IDisposable
    #if NETSTANDARD2_1_OR_GREATER || NETCOREAPP3_0_OR_GREATER
        , global::System.IAsyncDisposable
    #endif
    {
        private readonly HttpContent? _owner;
        private global::System.IDisposable? _client;

        /// <summary>Initializes a new instance, for example in a test.</summary>
        /// <param name="statusCode">The status code.</param>
        /// <param name="headers">The headers, those of the content included.</param>
        /// <param name="content">The body.</param>
        /// <exception cref="ArgumentNullException"><paramref name="headers"/> or <paramref name="content"/> is null.</exception>
        public FileResponse(int statusCode, IReadOnlyDictionary<string, IEnumerable<string>> headers, Stream content)
        {
            StatusCode = statusCode;
            Headers = headers ?? throw new ArgumentNullException(nameof(headers));
            Content = content ?? throw new ArgumentNullException(nameof(content));
        }

        private FileResponse(HttpResponseMessage response, Stream content)
            : this((int)response.StatusCode, ResponseFacts.HeadersOf(response), content)
        {
            _owner = ResponseOpening.Take(response);
        }

        /// <summary>The status code, for example 200 or 206.</summary>
        public int StatusCode { get; }

        /// <summary>The headers of the response, those of its content included.</summary>
        public IReadOnlyDictionary<string, IEnumerable<string>> Headers { get; }

        /// <summary>The body. It can be read once, from its beginning to its end.</summary>
        public Stream Content { get; }

        /// <summary>The media type with its parameters, for example <c>text/csv; charset=utf-8</c>; null when the server does not name it.</summary>
        public string? ContentType => Header("Content-Type");

        /// <summary>The name that the server gives the file, without a folder; null for none.</summary>
        public string? FileName => ContentFileName.Of(Header("Content-Disposition"));

        /// <summary>The length of the body in bytes; null when the server does not say it, or the body is decompressed on its way.</summary>
        public long? Length => long.TryParse(Header("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;

        /// <summary>Ends the connection, or leaves it to other requests when the body was read to its end.</summary>
        public void Dispose()
        {
            Content.Dispose();
            _owner?.Dispose();
            _client?.Dispose();
        }

    #if NETSTANDARD2_1_OR_GREATER || NETCOREAPP3_0_OR_GREATER
        /// <summary>Ends the connection, or leaves it to other requests when the body was read to its end.</summary>
        /// <returns>The disposal.</returns>
        public async global::System.Threading.Tasks.ValueTask DisposeAsync()
        {
            await Content.DisposeAsync().ConfigureAwait(false);
            _owner?.Dispose();
            _client?.Dispose();
        }

    #endif
        internal static async Task<FileResponse> OpenAsync(HttpResponseMessage response, CancellationToken cancellationToken)
            => new FileResponse(response, await ResponseOpening.OpenAsync(response, cancellationToken).ConfigureAwait(false));

        internal FileResponse Own(global::System.IDisposable? client)
        {
            _client = client;
            return this;
        }

        private string? Header(string name) => Headers.TryGetValue(name, out var values) ? values.FirstOrDefault() : null;
    }
}
