#nullable disable
#pragma warning disable IDE0161 // For C# 9.

namespace OwnTypes
{
    using System;
    using System.Collections.Generic;
    using System.IO;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;

    /// <summary>A file that is sent, with no more than NSwag's client asks of it.</summary>
    public class FileParameter
    {
        /// <summary>Initializes a new instance without a media type, as examples do.</summary>
        /// <param name="data">The content.</param>
        /// <param name="fileName">The name.</param>
        public FileParameter(Stream data, string fileName)
            : this(data, fileName, null)
        {
        }

        /// <summary>Initializes a new instance.</summary>
        /// <param name="data">The content.</param>
        /// <param name="fileName">The name.</param>
        /// <param name="contentType">The media type.</param>
        public FileParameter(Stream data, string fileName, string contentType)
        {
            Data = data;
            FileName = fileName;
            ContentType = contentType;
        }

        /// <summary>The content.</summary>
        public Stream Data { get; }

        /// <summary>The name.</summary>
        public string FileName { get; }

        /// <summary>The media type.</summary>
        public string ContentType { get; }
    }

    /// <summary>A file that is received, with the constructor that NSwag's client calls.</summary>
    public sealed class FileResponse : IDisposable
    {
        private readonly IDisposable _client;
        private readonly IDisposable _response;

        /// <summary>Initializes a new instance.</summary>
        /// <param name="statusCode">The status code.</param>
        /// <param name="headers">The headers.</param>
        /// <param name="stream">The content.</param>
        /// <param name="client">What is disposed with the file.</param>
        /// <param name="response">What is disposed with it as well.</param>
        public FileResponse(int statusCode, IReadOnlyDictionary<string, IEnumerable<string>> headers, Stream stream, IDisposable client, IDisposable response)
        {
            StatusCode = statusCode;
            Headers = headers;
            Stream = stream;
            _client = client;
            _response = response;
        }

        /// <summary>The status code.</summary>
        public int StatusCode { get; }

        /// <summary>The headers.</summary>
        public IReadOnlyDictionary<string, IEnumerable<string>> Headers { get; }

        /// <summary>The content.</summary>
        public Stream Stream { get; }

        /// <summary>Disposes both.</summary>
        public void Dispose()
        {
            Stream.Dispose();
            _response.Dispose();
            _client.Dispose();
        }
    }

    /// <summary>Counts what it disposes.</summary>
    public sealed class CountedClient : HttpClient
    {
        /// <summary>How many clients were disposed.</summary>
        public static int Disposed { get; private set; }

        /// <inheritdoc/>
        protected override void Dispose(bool disposing)
        {
            Disposed++;
            base.Dispose(disposing);
        }
    }

    /// <summary>Makes a client for each call.</summary>
    public class ClientBase
    {
        /// <summary>Makes it.</summary>
        /// <param name="cancellationToken">Cancels it.</param>
        /// <returns>The client.</returns>
        protected static Task<HttpClient> CreateHttpClientAsync(CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult<HttpClient>(new CountedClient());
        }
    }
}
