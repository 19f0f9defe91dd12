#nullable enable

namespace CceGen.Runtime
{
    using global::System;

    /// <summary>Disposes the HTTP client of a call at the end of it, unless the response takes it over.</summary>
    internal sealed class HttpClientLease : IDisposable
    {
        private IDisposable? _httpClient;

        public HttpClientLease(IDisposable httpClient)
        {
            _httpClient = httpClient;
        }

        /// <summary>Gives the HTTP client away.</summary>
        public IDisposable? Take()
        {
            var taken = _httpClient;
            _httpClient = null;
            return taken;
        }

        public void Dispose() => _httpClient?.Dispose();
    }
}
