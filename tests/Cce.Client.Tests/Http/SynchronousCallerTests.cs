using Cce.Client.Authentication;
using CceGen.Tests;

namespace Cce.Client.Tests.Http;

/// <summary>
/// Huawei's own client never comes back to a thread with a synchronization context. This one does, whatever happens meanwhile.
/// </summary>
public sealed class SynchronousCallerTests : IDisposable
{
    private readonly ScriptedTransport _transport = new();

    public void Dispose() => _transport.Dispose();

    [Fact]
    public async Task Row_4_9_a_thread_with_a_context_of_its_own_can_wait_for_the_result()
    {
        using CceClient client = Client();
        _transport.Do(AnswerLaterAsync(503, "{}")).Do(AnswerLaterAsync(200, """{"kind":"UpgradeTask"}"""));

        UpgradeTask task = await OnSingleThreadAsync(() => client.ShowAsync().GetAwaiter().GetResult());

        Assert.Equal("UpgradeTask", task.Kind);
        Assert.Equal(2, _transport.Requests.Count);
    }

    [Fact]
    public async Task Row_4_9_it_can_wait_for_a_refusal()
    {
        using CceClient client = Client();
        _transport.Do(AnswerLaterAsync(404, """{"errorCode":"C"}"""));

        CceNotFoundException exception = await Assert.ThrowsAsync<CceNotFoundException>(
            () => OnSingleThreadAsync(() => client.ShowAsync().GetAwaiter().GetResult()));

        Assert.Equal("C", exception.ErrorCode);
    }

    [Fact]
    public async Task Row_4_9_it_can_wait_for_an_upgrade_to_end()
    {
        using CceClient client = Client();
        _transport.Do(AnswerLaterAsync(200, """{"status":{"phase":"Running"}}"""))
            .Do(AnswerLaterAsync(200, """{"status":{"phase":"Success"}}"""));
        UpgradeOperation operation = client.GetUpgradeOperation("project-1", "cluster-1", "task-1");

        var options = new LongRunningOptions { TimeProvider = new FlyingClock() };

        UpgradeTask task = await OnSingleThreadAsync(() => operation
            .WaitForCompletionAsync(options, progress: null, TestContext.Current.CancellationToken).GetAwaiter().GetResult());

        Assert.Equal(UpgradeTaskPhase.Success, task.Status!.Phase);
    }

    // The limit is for the case that it does not come back: then the test ends all the same.
    private static Task<T> OnSingleThreadAsync<T>(Func<T> action) =>
        SingleThread.RunAsync(action).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

    // Goes on another thread, as after a wait for the network.
    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> AnswerLaterAsync(int status, string body) =>
        async (_, _) =>
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            return new HttpResponseMessage((System.Net.HttpStatusCode)status) { Content = new StringContent(body, mediaType: new("application/json")) };
        };

    private CceClient Client() => TestClient.Create(_transport, change: static options => options.Credentials = new LaterProvider());

    private sealed class LaterProvider : ICredentialProvider
    {
        public async ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            return new AccessKeyCredential("AK", "SK");
        }
    }
}
