using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>The task that a command is about, and how to ask for it.</summary>
internal sealed record TaskTarget(Uri Endpoint, string ProjectId, string ClusterId, string TaskId, string? Token)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    public HttpClient CreateHttpClient()
    {
        // A redirect would carry the token to wherever it points.
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        var http = new HttpClient(handler, disposeHandler: true) { Timeout = Timeout };
        if (Token is not null)
        {
            http.DefaultRequestHeaders.Add("X-Auth-Token", Token);
        }

        return http;
    }

    public Func<CancellationToken, Task<UpgradeTask>> Asker(HttpClient http)
    {
        var client = new CceClient(http) { BaseUrl = Endpoint.AbsoluteUri };
        return cancellationToken => client.ShowUpgradeClusterTaskAsync(ProjectId, ClusterId, TaskId, cancellationToken);
    }
}
