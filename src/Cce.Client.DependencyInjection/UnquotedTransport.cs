namespace Cce.Client.DependencyInjection;

/// <summary>
/// Stands below the logger of <see cref="IHttpClientFactory"/>, which logs what the network stack throws. What is not HTTP is quoted
/// there, whatever it is: from here on it is not.
/// </summary>
internal sealed class UnquotedTransport(HttpMessageHandler transport) : DelegatingHandler(transport)
{
#if NET
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.InvalidResponse)
        {
            throw new HttpRequestException(HttpRequestError.InvalidResponse, "The answer is not HTTP.");
        }
    }
#endif
}
