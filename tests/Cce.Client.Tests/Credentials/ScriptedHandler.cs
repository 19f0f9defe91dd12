using System.Net;
using System.Text;

namespace Cce.Client.Tests.Credentials;

/// <summary>Stands in for the network: answers each request with the next step of a script, and keeps what was asked.</summary>
internal sealed class ScriptedHandler : HttpMessageHandler
{
    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> _steps = new();

    /// <summary>The requests as <c>METHOD uri</c>, in order.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>The headers of each request, those of the content included.</summary>
    public List<Dictionary<string, string>> Headers { get; } = [];

    /// <summary>The body of each request.</summary>
    public List<string> Bodies { get; } = [];

    public ScriptedHandler Answer(string body, int status = 200, params (string Name, string Value)[] headers)
    {
        _steps.Enqueue(_ => Task.FromResult(Response(body, status, headers)));
        return this;
    }

    public ScriptedHandler Fail(Exception exception)
    {
        _steps.Enqueue(_ => Task.FromException<HttpResponseMessage>(exception));
        return this;
    }

    /// <summary>Answers only when the task does.</summary>
    public ScriptedHandler AnswerAfter(Task release, string body)
    {
        _steps.Enqueue(async cancellationToken =>
        {
            await release.WaitAsync(cancellationToken);
            return Response(body, 200, []);
        });
        return this;
    }

    /// <summary>Never answers, but hears when nobody waits any more.</summary>
    public ScriptedHandler Hang() => AnswerAfter(new TaskCompletionSource().Task, "");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add($"{request.Method} {request.RequestUri}");
        Headers.Add(request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
        Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        Assert.True(_steps.TryDequeue(out Func<CancellationToken, Task<HttpResponseMessage>>? step), $"Nobody expected {Asked[^1]}.");
        return await step(cancellationToken);
    }

    private static HttpResponseMessage Response(string body, int status, (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        foreach ((string name, string value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }
}
