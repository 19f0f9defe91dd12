#nullable enable
#pragma warning disable CA2000, IDE0161 // The client of the call disposes it; this is for C# 9.

namespace Feature
{
    using System;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;

    /// <summary>An HTTP client that knows whether it is disposed.</summary>
    public sealed class OwnHttpClient : HttpClient
    {
        /// <summary>Whether it is disposed.</summary>
        public bool IsDisposed { get; private set; }

        /// <inheritdoc/>
        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }

    /// <summary>Creates HTTP clients, and keeps them.</summary>
    public sealed class OwnHttpClients
    {
        /// <summary>Initializes a new instance of the class.</summary>
        /// <param name="baseAddress">The base address of all of them.</param>
        public OwnHttpClients(Uri baseAddress) => BaseAddress = baseAddress;

        /// <summary>The base address of those that are created next.</summary>
        public Uri BaseAddress { get; set; }

        /// <summary>All that were created.</summary>
        public IList<OwnHttpClient> All { get; } = new List<OwnHttpClient>();

        internal async Task<OwnHttpClient> CreateAsync(CancellationToken cancellationToken)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            All.Add(new OwnHttpClient { BaseAddress = BaseAddress });
            return All[All.Count - 1];
        }
    }

    public partial class FeatureClient
    {
        /// <summary>Creates the HTTP client of a call.</summary>
        /// <param name="cancellationToken">Cancels the call.</param>
        /// <returns>The HTTP client.</returns>
        protected Task<OwnHttpClient> CreateHttpClientAsync(CancellationToken cancellationToken) => _configuration.CreateAsync(cancellationToken);

        partial void PrepareRequest(OwnHttpClient client, HttpRequestMessage request, string url) => request.Headers.Add("X-Number", _configuration.All.IndexOf(client).ToString(System.Globalization.CultureInfo.InvariantCulture));

        partial void ProcessResponse(OwnHttpClient client, HttpResponseMessage response)
        {
            if (client.IsDisposed)
            {
                throw new ObjectDisposedException(nameof(OwnHttpClient));
            }
        }
    }
}
