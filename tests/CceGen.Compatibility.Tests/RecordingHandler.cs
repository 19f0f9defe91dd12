using System.Net;
using System.Text;

namespace CceGen.Compatibility.Tests;

/// <summary>Notes each request in one line, and responds what it was told.</summary>
internal sealed class RecordingHandler : HttpMessageHandler
{
    private readonly Queue<(int Status, string Body, string MediaType)> _responses = new();

    public List<string> Requests { get; } = [];

    public void Respond(int status, string body, string mediaType) => _responses.Enqueue((status, body, mediaType));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (status, text, mediaType) = _responses.Dequeue();
        Requests.Add(await RequestText.OfAsync(request, cancellationToken));
        return new HttpResponseMessage((HttpStatusCode)status) { RequestMessage = request, Content = new StringContent(text, Encoding.UTF8, mediaType) };
    }
}
