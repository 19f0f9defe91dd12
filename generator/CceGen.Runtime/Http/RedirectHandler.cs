#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Net.Http;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>
    /// Follows redirects as the handlers of .NET do, but for credentials: these send an API key to every server that they are redirected to.
    /// Here, no other origin gets one, of those that <c>OperationRequest.Security</c> added, and the same origin gets all of them again.
    /// </summary>
    internal sealed class RedirectHandler : DelegatingHandler
    {
        // What .NET has.
        private const int MostRedirects = 50;

        public RedirectHandler() => InnerHandler = new HttpClientHandler { AllowAutoRedirect = false };

        /// <param name="inner">Sends the requests, and follows no redirect.</param>
        public RedirectHandler(HttpMessageHandler inner)
            : base(inner)
        {
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            for (var count = 0; count < MostRedirects && TargetOf(request, response) is { } target; count++)
            {
                Redirect(request, (int)response.StatusCode, target);
                response.Dispose();
                response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            }

            return response;
        }

        // Nothing that was encrypted is sent in the clear.
        private static Uri? TargetOf(HttpRequestMessage request, HttpResponseMessage response)
        {
            if ((int)response.StatusCode is not (300 or 301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
            {
                return null;
            }

            var target = location.IsAbsoluteUri ? location : new Uri(request.RequestUri!, location);
            var isHttp = target.Scheme == "https" || (target.Scheme == "http" && request.RequestUri!.Scheme != "https");
            return isHttp ? target : null;
        }

        private static void Redirect(HttpRequestMessage request, int status, Uri target)
        {
            if (status == 303 ? request.Method != HttpMethod.Get && request.Method != HttpMethod.Head : status < 303 && request.Method == HttpMethod.Post)
            {
                request.Method = HttpMethod.Get;
                request.Content?.Dispose();
                request.Content = null;
                request.Headers.TransferEncodingChunked = false;
            }

            if (Uri.Compare(request.RequestUri!, target, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) != 0)
            {
                request.Headers.Authorization = null;
                request.Headers.Remove("Cookie");
                request.Headers.Host = null;
                (request as OperationRequest)?.RemoveCredentials();
            }

            request.RequestUri = target;
        }
    }
}
