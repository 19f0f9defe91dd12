#nullable enable

namespace CceGen.Runtime.Client.NSwag
{
    using global::System;
    using global::System.Collections.Generic;
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
    public partial class FileResponse : global::System.IDisposable
    {
        private readonly global::System.IDisposable? _response;
        private global::System.IDisposable? _client;

        /// <summary>Initializes a new instance, for example in a test.</summary>
        /// <param name="statusCode">The status code.</param>
        /// <param name="headers">The headers, those of the content included.</param>
        /// <param name="stream">The body.</param>
        /// <param name="client">What is disposed with the response, as its last part; null for nothing.</param>
        /// <param name="response">What is disposed with the response; null for nothing.</param>
        /// <exception cref="ArgumentNullException"><paramref name="headers"/> or <paramref name="stream"/> is null.</exception>
        public FileResponse(int statusCode, IReadOnlyDictionary<string, IEnumerable<string>> headers, Stream stream, global::System.IDisposable? client, global::System.IDisposable? response)
        {
            StatusCode = statusCode;
            Headers = headers ?? throw new ArgumentNullException(nameof(headers));
            this.Stream = stream ?? throw new ArgumentNullException(nameof(stream));
            _client = client;
            _response = response;
        }

        /// <summary>The status code, for example 200 or 206.</summary>
        public int StatusCode { get; private set; }

        /// <summary>The headers of the response, those of its content included.</summary>
        public IReadOnlyDictionary<string, IEnumerable<string>> Headers { get; private set; }

        /// <summary>The body. It can be read once, from its beginning to its end.</summary>
        public Stream Stream { get; private set; }

        /// <summary>Whether the body is a part of the file.</summary>
        public bool IsPartial => StatusCode == 206;

        /// <summary>The media type with its parameters, for example <c>text/csv; charset=utf-8</c>; null when the server does not name it.</summary>
        public string? ContentType => Header("Content-Type");

        /// <summary>The name that the server gives the file, without a folder; null for none.</summary>
        public string? FileName => ContentFileName.Of(Header("Content-Disposition"));

        /// <summary>Ends the connection, or leaves it to other requests when the body was read to its end.</summary>
        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        internal static async Task<FileResponse> OpenAsync(HttpResponseMessage response, CancellationToken cancellationToken)
        {
            var stream = await ResponseOpening.OpenAsync(response, cancellationToken).ConfigureAwait(false);
            return new FileResponse((int)response.StatusCode, ResponseFacts.HeadersOf(response), stream, null, ResponseOpening.Take(response));
        }

        internal FileResponse Own(global::System.IDisposable? client)
        {
            _client = client;
            return this;
        }

        /// <summary>Disposes the body, and what the response was created with.</summary>
        /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
        protected virtual void Dispose(bool disposing)
        {
            if (disposing)
            {
                this.Stream.Dispose();
                _response?.Dispose();
                _client?.Dispose();
            }
        }

        private string? Header(string name) => Headers.TryGetValue(name, out var values) ? values.FirstOrDefault() : null;
    }
}
