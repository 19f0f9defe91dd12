using System.Text;
using Cce.Client.ClientRuntime;
using Cce.Client.Http;

namespace Cce.Client.Authentication.Exchange;

/// <summary>Sends a request and reads its response within one time limit.</summary>
/// <param name="handler">
/// Sends the requests; not disposed. Without one, each request has a connection of its own: there are a few of them in an
/// hour, and so nothing has to be disposed and no change of an address is missed.
/// </param>
/// <param name="clock">Measures the time limit.</param>
/// <param name="timeout">The time limit.</param>
/// <param name="useProxy">Whether a proxy of the system may be between. None must be before an address of this machine.</param>
internal sealed class JsonExchange(HttpMessageHandler? handler, TimeProvider clock, TimeSpan timeout, bool useProxy)
{
    // A list of a thousand projects stays far below.
    private const int MaximumBodySize = 1 << 20;

    /// <exception cref="ExchangeException">There was no complete response.</exception>
    public async Task<JsonResponse> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken = default)
    {
        using HttpMessageHandler? own = handler is null ? SendingHandler.Create(useProxy) : null;
        using var invoker = new HttpMessageInvoker(handler ?? own!, disposeHandler: false);
#if NET
        using var expiry = new CancellationTokenSource(timeout, clock);
#else
        using CancellationTokenSource expiry = clock.CreateCancellationTokenSource(timeout);
#endif
        using var either = CancellationTokenSource.CreateLinkedTokenSource(expiry.Token, cancellationToken);
        try
        {
            using HttpResponseMessage response = await invoker.SendAsync(request, either.Token).ConfigureAwait(false);
            string text = await ReadAsync(response.Content, either.Token).ConfigureAwait(false);
            return new JsonResponse((int)response.StatusCode, response.Headers, text);
        }
        catch (Exception exception) when (expiry.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new ExchangeException($"did not respond within {timeout.TotalSeconds:0} seconds", null, exception);
        }
        catch (Exception exception) when (HttpQuote.IsIn(exception))
        {
            // No inner exception: it quotes what was answered, whatever that is.
            throw new ExchangeException("did not respond with HTTP");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            throw new ExchangeException($"could not be reached: {exception.GetBaseException().Message}", null, exception);
        }
    }

    private static async Task<string> ReadAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content is null)
        {
            return "";
        }

        using Stream body = await OpenAsync(content, cancellationToken).ConfigureAwait(false);
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[4096];
        int count;
        while ((count = await ReadAsync(body, buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > MaximumBodySize)
            {
                throw new InvalidDataException($"the response is larger than {MaximumBodySize} bytes");
            }
        }

        bytes.Position = 0;
        using var reader = new StreamReader(bytes, ResponseText.EncodingNamed(content.Headers.ContentType?.CharSet));
        return reader.ReadToEnd();
    }

#if NET
    private static Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken) => content.ReadAsStreamAsync(cancellationToken);

    private static ValueTask<int> ReadAsync(Stream body, byte[] buffer, CancellationToken cancellationToken) =>
        body.ReadAsync(buffer, cancellationToken);
#else
    private static Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return content.ReadAsStreamAsync();
    }

    private static Task<int> ReadAsync(Stream body, byte[] buffer, CancellationToken cancellationToken) =>
        body.ReadAsync(buffer, 0, buffer.Length, cancellationToken);
#endif
}
