using System.Net;
using System.Text;
using Cce.Client.Tests.Client;

namespace Cce.Client.Tests.Load;

/// <summary>Answers at once, without a network and without keeping anything: with the sample, or with a refusal that may pass.</summary>
/// <param name="refuses">Whether the request with this number, from 0, is refused; none is unless given.</param>
internal sealed class ImmediateTransport(Func<int, bool>? refuses = null) : HttpMessageHandler
{
    private static readonly byte[] Sample = Encoding.UTF8.GetBytes(PageSample.Json);
    private static readonly byte[] Refusal = """{"errorCode":"CCE.01503001","errorMessage":"Not now."}"""u8.ToArray();

    private int _requests;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        int number = Interlocked.Increment(ref _requests) - 1;
        bool isRefused = refuses is not null && refuses(number);
        var response = new HttpResponseMessage(isRefused ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK)
        {
            Content = new ByteArrayContent(isRefused ? Refusal : Sample),
        };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        return Task.FromResult(response);
    }
}
