using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Cce.Client.Tests.Http;

/// <summary>Stands where the sender stands, and does for each request what the test wrote down for it; <c>{}</c> when nothing is left.</summary>
internal sealed class ScriptedTransport : HttpMessageHandler
{
    private readonly ConcurrentQueue<Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>> _steps = new();
    private readonly ConcurrentQueue<SentRequest> _requests = new();

    public IReadOnlyList<SentRequest> Requests => [.. _requests];

    /// <summary>The answers that were handed out, to see whether somebody disposed them.</summary>
    public List<HttpResponseMessage> Answers { get; } = [];

    public bool IsDisposed { get; private set; }

    public ScriptedTransport Answer(int status, string body = "{}", params (string Name, string Value)[] headers) =>
        Answer(status, Encoding.UTF8.GetBytes(body), headers);

    public ScriptedTransport Answer(int status, byte[] body, params (string Name, string Value)[] headers) =>
        Do((_, _) => Task.FromResult(Response(status, new ByteArrayContent(body), headers)));

    /// <summary>Answers with a body that is read from a stream of the test's.</summary>
    public ScriptedTransport Stream(int status, Stream body, params (string Name, string Value)[] headers) =>
        Do((_, _) => Task.FromResult(Response(status, new StreamContent(body), headers)));

    public ScriptedTransport Fail(Exception exception) => Do((_, _) => Task.FromException<HttpResponseMessage>(exception));

    /// <summary>Never answers.</summary>
    public ScriptedTransport Hang() => Do(static async (_, cancellationToken) =>
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        throw new InvalidOperationException("The wait does not end.");
    });

    public ScriptedTransport Do(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> step)
    {
        _steps.Enqueue(step);
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Enqueue(await SentRequest.OfAsync(request).ConfigureAwait(false));
        cancellationToken.ThrowIfCancellationRequested();
        HttpResponseMessage response = _steps.TryDequeue(out var step)
            ? await step(request, cancellationToken).ConfigureAwait(false)
            : Response(200, new StringContent("{}"), []);
        response.RequestMessage = request;
        lock (Answers)
        {
            Answers.Add(response);
        }

        return response;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }

    private static HttpResponseMessage Response(int status, HttpContent content, (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = content };
        if (!headers.Any(header => header.Name == "Content-Type"))
        {
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        foreach ((string name, string value) in headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    }
}
