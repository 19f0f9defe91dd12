using Cce.Client.Authentication;

namespace Cce.Client.Tests.Http;

/// <summary>Makes clients for the tests, and calls them.</summary>
internal static class TestClient
{
    public static readonly Uri Endpoint = new("https://cce.example.com/");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static CceClientOptions Options(HttpMessageHandler? transport = null, TimeProvider? clock = null) => new()
    {
        Endpoints = [Endpoint],
        Credentials = new AccessKeyCredential("AKIDEXAMPLE", "s3cret/key+="),
        AttemptTimeout = SleeplessClock.AttemptTimeout,
        TotalTimeout = TimeSpan.FromMinutes(10),
        Transport = transport,
        TimeProvider = clock ?? new SleeplessClock(),
    };

    public static CceClient Create(HttpMessageHandler transport, TimeProvider? clock = null, Action<CceClientOptions>? change = null)
    {
        CceClientOptions options = Options(transport, clock);
        change?.Invoke(options);
        return CceClient.Create(options);
    }

    public static Task<UpgradeTask> ShowAsync(this CceClient client) => client.ShowUntilAsync(Cancellation);

    public static Task<UpgradeTask> ShowUntilAsync(this CceClient client, CancellationToken cancellationToken) =>
        client.ShowUpgradeClusterTaskAsync("project-1", "cluster-1", "task-1", cancellationToken);

    public static Task PauseAsync(this CceClient client) =>
        client.PauseUpgradeClusterTaskAsync("project-1", "cluster-1", Cancellation);

    /// <summary>The exception that a call ends with.</summary>
    public static Task<T> FailAsync<T>(this CceClient client)
        where T : Exception => Assert.ThrowsAsync<T>(client.ShowAsync);
}
