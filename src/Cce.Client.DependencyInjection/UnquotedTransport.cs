using Cce.Client.Http;

namespace Cce.Client.DependencyInjection;

/// <summary>
/// Stands below the logger of <see cref="IHttpClientFactory"/>, which logs what the network stack throws. What is not HTTP is quoted
/// there, whatever it is: from here on it is not. And a connection that took too long is no cancellation from here on: that of a
/// handler of the user's could not be told from it.
/// </summary>
internal sealed class UnquotedTransport : DelegatingHandler
{
#if NET
    private readonly bool _isOwn;

    /// <param name="transport">The handler that sends.</param>
    /// <param name="isOwn">Whether it was made for the client, so that its cancellations are connections that took too long.</param>
    public UnquotedTransport(HttpMessageHandler transport, bool isOwn)
        : base(transport) => _isOwn = isOwn;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception) when (HttpQuote.IsIn(exception))
        {
            throw HttpQuote.Without(exception);
        }
        catch (OperationCanceledException exception) when (_isOwn && ConnectionFailure.IsConnectTimeout(exception))
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, exception.InnerException!.Message, exception);
        }
    }
#else
    // .NET Framework quotes nothing.
    public UnquotedTransport(HttpMessageHandler transport, bool isOwn)
        : base(transport) => _ = isOwn;
#endif
}
