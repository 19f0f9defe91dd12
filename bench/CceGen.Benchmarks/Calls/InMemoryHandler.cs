using System.Net;
using System.Net.Http.Headers;

namespace CceGen.Benchmarks.Calls;

/// <summary>The service without a network: it reads the body of a request and responds from memory.</summary>
internal sealed class InMemoryHandler : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    /// <summary>Whether request bodies are kept. They are not while calls are measured.</summary>
    public bool KeepsBody { get; set; }

    /// <summary>The last request body that was kept.</summary>
    public byte[] Body { get; private set; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } body)
        {
            await ReadAsync(body, cancellationToken).ConfigureAwait(false);
            return Respond(HttpStatusCode.Created, Sample.BookJson, request);
        }

        string path = request.RequestUri!.AbsolutePath;
        return path switch
        {
            "/books" => Respond(HttpStatusCode.OK, Sample.BooksJson, request),
            $"/books/{Sample.Isbn}" => Respond(HttpStatusCode.OK, Sample.BookJson, request),
            $"/books/{Sample.MissingIsbn}" => Respond(HttpStatusCode.NotFound, Sample.ProblemJson, request),
            _ => throw new InvalidOperationException($"Unexpected path '{path}'"),
        };
    }

    private async Task ReadAsync(HttpContent body, CancellationToken cancellationToken)
    {
        if (!KeepsBody)
        {
            await body.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
            return;
        }

        using var copy = new MemoryStream();
        await body.CopyToAsync(copy, cancellationToken).ConfigureAwait(false);
        Body = copy.ToArray();
    }

    private static HttpResponseMessage Respond(HttpStatusCode status, byte[] json, HttpRequestMessage request)
    {
        var content = new ByteArrayContent(json);
        content.Headers.ContentType = Json;
        return new HttpResponseMessage(status) { Content = content, RequestMessage = request };
    }
}
