using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CceGen.Compatibility.Tests;

/// <summary>Notes each request in one line, and responds what it was told.</summary>
internal sealed class RecordingHandler : HttpMessageHandler
{
    private readonly Queue<(int Status, string Body, string MediaType)> _responses = new();

    public List<string> Requests { get; } = [];

    public void Respond(int status, string body, string mediaType) => _responses.Enqueue((status, body, mediaType));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var headers = request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            .Where(header => header.Key != "Content-Length")
            .OrderBy(header => header.Key, StringComparer.Ordinal)
            .Select(header => $"{header.Key}={string.Join(",", header.Value)}");
        var (status, text, mediaType) = _responses.Dequeue();
        Requests.Add(WithoutBoundary($"{request.Method} {request.RequestUri!.OriginalString} [{string.Join("; ", headers)}] {body.Replace("\r\n", "|", StringComparison.Ordinal)}"));
        return new HttpResponseMessage((HttpStatusCode)status) { RequestMessage = request, Content = new StringContent(text, Encoding.UTF8, mediaType) };
    }

    // Each request has a boundary of its own.
    private static string WithoutBoundary(string line) => Regex.Match(line, "boundary=\"?([^\";\\]]+)", RegexOptions.CultureInvariant) is { Success: true } match
        ? line.Replace(match.Groups[1].Value, "BOUNDARY", StringComparison.Ordinal)
        : line;
}
