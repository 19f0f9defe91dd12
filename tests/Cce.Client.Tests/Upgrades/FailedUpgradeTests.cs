using Cce.Client.Tests.Http;

namespace Cce.Client.Tests.Upgrades;

/// <summary>What an upgrade that failed says of itself to whoever waited for it.</summary>
public sealed class FailedUpgradeTests : IDisposable
{
    private const string Failed = """{"metadata":{"uid":"task-1"},"status":{"phase":"Failed"}}""";

    private readonly ScriptedTransport _transport = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _transport.Dispose();

    [Fact]
    public async Task It_has_the_facts_of_the_answer_that_says_so()
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Answer(503)
            .Answer(202, Failed, ("X-Request-Id", "rid-7"), ("Set-Cookie", "session=s3cret"), ("Retry-After", "5"));

        var failure = await Assert.ThrowsAsync<OperationFailedException<UpgradeTask>>(() => WaitAsync(client));

        Assert.Equal(("ShowUpgradeClusterTask", "GET"), (failure.Operation, failure.Method));
        Assert.Equal(_transport.Requests[1].Url, failure.Url);
        Assert.Equal((202, "rid-7", 2), (failure.StatusCode, failure.RequestId, failure.Attempts));
        Assert.Equal(TimeSpan.FromSeconds(5), failure.RetryAfter);
        Assert.Equal("application/json", Assert.Single(failure.Headers["content-type"]));
        Assert.Equal("***", Assert.Single(failure.Headers["Set-Cookie"]));
        Assert.Equal(("task-1", "Failed", "task-1"), (failure.OperationId, failure.Status, failure.Value.Metadata!.Uid));
        Assert.Equal(
            "The upgrade 'task-1' failed with the status 'Failed' (request id rid-7, 2 attempts)", failure.Message);
    }

    [Fact]
    public async Task The_facts_are_those_of_the_last_answer()
    {
        using CceClient client = TestClient.Create(_transport);
        UpgradeOperation operation = client.GetUpgradeOperation("project-1", "cluster-1", "task-1");
        _transport.Answer(200, Failed, ("X-Request-Id", "first")).Answer(200, Failed, ("X-Request-Id", "second"));

        await operation.UpdateAsync(Cancellation);
        var failure = await Assert.ThrowsAsync<OperationFailedException<UpgradeTask>>(
            () => operation.WaitForCompletionAsync(cancellationToken: Cancellation));

        Assert.Equal(("second", 1), (failure.RequestId, failure.Attempts));
    }

    [Fact]
    public async Task It_has_them_over_an_HttpClient_of_the_users()
    {
        using var http = new HttpClient(_transport, disposeHandler: false);
        using var client = new CceClient(http) { BaseUrl = "https://cce.example.com/" };
        _transport.Answer(200, Failed, ("X-Request-Id", "rid-7"));

        var failure = await Assert.ThrowsAsync<OperationFailedException<UpgradeTask>>(() => WaitAsync(client));

        Assert.Equal(("ShowUpgradeClusterTask", "GET", 200, "rid-7", 0), (failure.Operation, failure.Method, failure.StatusCode, failure.RequestId, failure.Attempts));
        Assert.Equal("cce.example.com", failure.Url!.Host);
    }

    private static Task<UpgradeOperation> WaitAsync(CceClient client) =>
        client.WaitForUpgradeAsync("project-1", "cluster-1", "task-1", cancellationToken: Cancellation);
}
