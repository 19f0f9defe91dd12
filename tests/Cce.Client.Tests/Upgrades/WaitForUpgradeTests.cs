using Cce.Client.Authentication;
using Cce.Client.Tests.Http;
using CceGen.Tests;

namespace Cce.Client.Tests.Upgrades;

/// <summary>Waiting for an upgrade: its ends, and which failures are put up with on the way.</summary>
public sealed class WaitForUpgradeTests : IDisposable
{
    private const string Running = """{"status":{"phase":"Running"}}""";
    private const string Success = """{"status":{"phase":"Success"}}""";

    private readonly ScriptedTransport _transport = new();
    private readonly ScriptedKeys _keys = new();
    private readonly Seen<UpgradeProgress> _seen = new();
    private readonly CceClient _client;

    public WaitForUpgradeTests() => _client = TestClient.Create(_transport, change: options =>
    {
        options.MaxRetries = 0;
        options.Credentials = _keys;
    });

    /// <summary>Failures that are how things are set up at the first question, and pass later on.</summary>
    public static TheoryData<string> LateFailures => ["keys", "name", "certificate"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        _transport.Dispose();
    }

    [Fact]
    public async Task A_failed_upgrade_is_an_exception_with_the_task()
    {
        _transport.Answer(200, Running).Answer(200, """{"metadata":{"uid":"t"},"status":{"phase":"Failed","progress":"60.00"}}""");

        var failure = await Assert.ThrowsAsync<OperationFailedException<UpgradeTask>>(() => WaitAsync());

        Assert.IsAssignableFrom<CceException>(failure);
        Assert.Equal(("t", "Failed"), (failure.OperationId, failure.Status));
        Assert.Equal(("t", 60.00m), (failure.Value.Metadata!.Uid, failure.Value.Status!.ProgressValue.Value));
    }

    [Fact]
    public async Task A_pause_is_told_and_is_no_end()
    {
        _transport.Answer(200, """{"status":{"phase":"Pause"}}""").Answer(200, Running).Answer(200, Success);

        UpgradeOperation upgrade = await WaitAsync();

        Assert.True(upgrade.HasCompleted);
        Assert.Equal([OperationState.Paused, OperationState.Running, OperationState.Succeeded], _seen.Reports.Select(report => report.State));
    }

    [Fact]
    public async Task Who_wants_to_can_stop_at_a_pause_and_go_on_later()
    {
        _transport.Answer(200, """{"status":{"phase":"Pause"}}""").Answer(200, Success);

        UpgradeOperation paused = await WaitAsync(new LongRunningOptions { TimeProvider = new FlyingClock(), StopWhenPaused = true });
        Assert.Equal((true, false, UpgradeTaskPhase.Pause), (paused.IsPaused, paused.HasCompleted, paused.Phase!.Value));

        // The id is all that another process needs.
        UpgradeOperation resumed = _client.GetUpgradeOperation("p", "c", paused.Id);
        await resumed.WaitForCompletionAsync(new LongRunningOptions { TimeProvider = new FlyingClock() }, cancellationToken: Cancellation);
        Assert.Equal(UpgradeTaskPhase.Success, resumed.Phase);
    }

    [Theory]
    [MemberData(nameof(LateFailures))]
    public async Task What_cannot_be_had_at_the_first_question_ends_the_waiting(string failure)
    {
        Fail(failure);

        await Assert.ThrowsAnyAsync<CceException>(() => WaitAsync());
        Assert.Empty(_seen.Reports);
    }

    [Theory]
    [MemberData(nameof(LateFailures))]
    public async Task What_cannot_be_had_later_on_is_put_up_with(string failure)
    {
        _transport.Answer(200, Running);
        _keys.Refuse.Enqueue(null);
        Fail(failure);
        _transport.Answer(200, Success);

        await WaitAsync();

        Assert.Equal([false, true, false], _seen.Reports.Select(report => report.Failure is CceException));
    }

    [Fact]
    public async Task Settings_that_cannot_be_used_do_not_come_right_by_asking_again()
    {
        _transport.Answer(200, Running);
        _keys.Refuse.Enqueue(null);
        _keys.Refuse.Enqueue(new CceConfigurationException("The file cannot be used.", "/file"));

        await Assert.ThrowsAsync<CceConfigurationException>(() => WaitAsync());
        Assert.Single(_seen.Reports);
    }

    [Fact]
    public async Task Who_may_not_ask_is_told_at_once()
    {
        _transport.Answer(200, Running).Answer(403, """{"error_code":"CCE.01403001","error_msg":"no"}""");

        await Assert.ThrowsAsync<CceAccessDeniedException>(() => WaitAsync());
    }

    private void Fail(string failure)
    {
        switch (failure)
        {
            case "keys":
                _keys.Refuse.Enqueue(new CceCredentialException("There is no key."));
                break;
            case "name":
                _transport.Fail(new HttpRequestException(HttpRequestError.NameResolutionError, "unknown"));
                break;
            default:
                _transport.Fail(new HttpRequestException(HttpRequestError.SecureConnectionError, "not trusted"));
                break;
        }
    }

    private Task<UpgradeOperation> WaitAsync(LongRunningOptions? options = null) => _client.WaitForUpgradeAsync(
        "p", "c", "t", options ?? new LongRunningOptions { TimeProvider = new FlyingClock() }, _seen, Cancellation);

    /// <summary>Gives a key, or fails where the test says so.</summary>
    private sealed class ScriptedKeys : ICredentialProvider
    {
        public Queue<Exception?> Refuse { get; } = [];

        public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken) =>
            Refuse.TryDequeue(out Exception? failure) && failure is not null
                ? throw failure
                : new ValueTask<AccessKeyCredential>(new AccessKeyCredential("AK", "SK"));
    }
}
