using Cce.Client.Http;

namespace Cce.Client.DependencyInjection;

/// <summary>
/// Stands below the logger of <see cref="IHttpClientFactory"/>, which logs what the network stack throws. What is not HTTP is quoted
/// there, whatever it is: from here on it is not. And a connection that took too long is no cancellation from here on: that of a
/// handler of the user's could not be told from it.
/// </summary>
internal sealed class UnquotedTransport(HttpMessageHandler transport) : DelegatingHandler(transport)
{
#if NET
    private readonly bool _isOwn = transport is not BorrowedTransport;

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
        catch (OperationCanceledException exception) when (_isOwn && ConnectionFailure.IsConnectTimeout(exception))
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, exception.InnerException!.Message, exception);
        }
    }
#endif
}
