#nullable enable
#pragma warning disable CA1054, CA1062, CA2000, IDE0161 // An example as NSwag wants it, for C# 9; the client of the call disposes it.

namespace CallClients
{
    using System;
    using System.Collections.Generic;
    using System.Globalization;
    using System.Net.Http;
    using System.Text;
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

    /// <summary>The base of a client that creates the HTTP client of each call.</summary>
    public class CallingBase
    {
        private readonly OwnHttpClients _clients;

        /// <summary>Initializes a new instance of the class.</summary>
        /// <param name="configuration">Creates HTTP clients.</param>
        protected CallingBase(OwnHttpClients configuration) => _clients = configuration;

        /// <summary>Creates the HTTP client of a call.</summary>
        /// <param name="cancellationToken">Cancels the call.</param>
        /// <returns>The HTTP client.</returns>
        protected Task<OwnHttpClient> CreateHttpClientAsync(CancellationToken cancellationToken) => _clients.CreateAsync(cancellationToken);

        /// <summary>Does nothing.</summary>
        /// <param name="client">The client.</param>
        /// <param name="request">The request.</param>
        /// <param name="urlBuilder">The URL.</param>
        /// <param name="cancellationToken">Cancels the call.</param>
        /// <returns>A task.</returns>
        protected static Task PrepareRequestAsync(OwnHttpClient client, HttpRequestMessage request, StringBuilder urlBuilder, CancellationToken cancellationToken) => Task.CompletedTask;

        /// <summary>Tells the server which HTTP client it is.</summary>
        /// <param name="client">The client.</param>
        /// <param name="request">The request.</param>
        /// <param name="url">The URL.</param>
        /// <param name="cancellationToken">Cancels the call.</param>
        /// <returns>A task.</returns>
        protected Task PrepareRequestAsync(OwnHttpClient client, HttpRequestMessage request, string url, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Number", _clients.All.IndexOf(client).ToString(CultureInfo.InvariantCulture));
            return Task.CompletedTask;
        }

        /// <summary>Fails if the HTTP client is disposed too early.</summary>
        /// <param name="client">The client.</param>
        /// <param name="response">The response.</param>
        /// <param name="cancellationToken">Cancels the call.</param>
        /// <returns>A task.</returns>
        protected static Task ProcessResponseAsync(OwnHttpClient client, HttpResponseMessage response, CancellationToken cancellationToken) =>
            client.IsDisposed ? throw new ObjectDisposedException(nameof(OwnHttpClient)) : Task.CompletedTask;
    }
}
