namespace Cce.Client.Http;

/// <summary>Sends by a handler that belongs to somebody else, and leaves it alone when the client is disposed.</summary>
internal sealed class BorrowedTransport(HttpMessageHandler handler) : HttpMessageHandler
{
    private readonly HttpMessageInvoker _invoker = new(handler, disposeHandler: false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _invoker.SendAsync(request, cancellationToken);
}
