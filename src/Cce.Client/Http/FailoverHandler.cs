using Cce.Client.Observability;

namespace Cce.Client.Http;

/// <summary>
/// Sends to the next endpoint at once if one cannot be reached or is not available. Only clients with several endpoints have
/// it.
/// </summary>
internal sealed class FailoverHandler(CallSettings settings, EndpointList endpoints) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri url = CallState.Required(request).Url;
        return endpoints.Has(url)
            ? SendToAnyAsync(request, url, cancellationToken)
            : base.SendAsync(request, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendToAnyAsync(HttpRequestMessage request, Uri url, CancellationToken cancellationToken)
    {
        int[] order = endpoints.Order();
        for (int position = 0; ; position++)
        {
            int index = order[position];
            bool isLast = position + 1 == order.Length;
            request.RequestUri = endpoints.At(index, url);
            HttpResponseMessage? response = null;
            Exception? failure = null;
            try
            {
                response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
                if (!RetryDecision.IsForAnotherEndpoint(request.Method, response, null))
                {
                    return response;
                }

                endpoints.SetAside(index);
                if (isLast)
                {
                    return response;
                }
            }
            catch (CceConnectionException exception) when (RetryDecision.IsForAnotherEndpoint(request.Method, null, exception))
            {
                endpoints.SetAside(index);
                if (isLast)
                {
                    throw;
                }

                failure = exception;
            }

            settings.Logger.FailedOver(request, response, failure, endpoints[order[position + 1]]);
            response?.Dispose();
        }
    }
}
