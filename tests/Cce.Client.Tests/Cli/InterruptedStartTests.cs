using Cce.Client.Authentication;
using Cce.Simulator.Responses;

namespace Cce.Client.Tests.Cli;

/// <summary>What cce-upgrade start says when it ends before the upgrade.</summary>
public sealed class InterruptedStartTests : CommandTests
{
    private const string Target = "v1.23.5-r0";

    [Fact]
    public async Task Ctrl_C_while_the_upgrade_is_requested_says_how_to_find_out()
    {
        Simulator.Responses.Enqueue(Info);
        Simulator.Responses.Enqueue(ScriptedResponse.Json("{}") with { Until = new TaskCompletionSource().Task });
        using var cancellation = new CancellationTokenSource();

        Task<int> run = Run.RunAsync(cancellation.Token, ["start", "--target-version", Target, "--yes", .. Cluster]);
        await UntilAsync(() => StartRequests.Length > 0, run);

        await cancellation.CancelAsync();

        Assert.Equal(130, await run);
        Assert.Equal(
            $"""
            cce-upgrade: The request to start the upgrade may have been executed: its outcome is unknown. To find out:
              cce-upgrade list --endpoint {Simulator.Endpoint} --project-id p --cluster-id c
            cce-upgrade: Cancelled

            """,
            Run.Error,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Ctrl_C_before_the_request_mentions_no_request()
    {
        Simulator.Responses.Enqueue(ScriptedResponse.Json("{}") with { Until = new TaskCompletionSource().Task });
        using var cancellation = new CancellationTokenSource();

        Task<int> run = Run.RunAsync(cancellation.Token, ["start", "--target-version", Target, "--yes", .. Cluster]);
        await UntilAsync(() => Simulator.Requests.ToList().Count > 0, run);

        await cancellation.CancelAsync();

        Assert.Equal(130, await run);
        Assert.Equal("cce-upgrade: Cancelled", Run.Error.TrimEnd());
    }

    [Theory]
    [InlineData("""{"errorCode":"CCE.01500001","errorMessage":"Oh."}""", 500, 3, true)]
    [InlineData("<html>", 200, 3, true)]
    [InlineData("""{"errorCode":"CCE.01409001","errorMessage":"Busy."}""", 409, 3, false)]
    public async Task A_failed_request_may_have_been_executed_unless_it_was_rejected(string answer, int status, int expected, bool isHinted)
    {
        Simulator.Responses.Enqueue(Info);
        Simulator.Responses.Enqueue(answer, status);

        int code = await Run.RunAsync(["start", "--target-version", Target, "--yes", .. Cluster]);

        Assert.Equal(expected, code);
        Assert.Equal(isHinted, Run.Error.Contains("cce-upgrade list --endpoint", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ctrl_C_with_no_wait_says_how_to_follow_the_upgrade()
    {
        Simulator.Responses.Enqueue(Info);
        Simulator.Responses.Enqueue("""{"metadata":{"uid":"task-1"}}""");
        Simulator.Responses.Enqueue(ScriptedResponse.Json("{}") with { Until = new TaskCompletionSource().Task });
        using var cancellation = new CancellationTokenSource();

        Task<int> run = Run.RunAsync(cancellation.Token, ["start", "--target-version", Target, "--yes", "--no-wait", .. Cluster]);
        await UntilAsync(() => Simulator.Requests.ToList().Count == 3, run);

        await cancellation.CancelAsync();

        Assert.Equal(130, await run);
        Assert.Contains("cce-upgrade watch --endpoint", Run.Error, StringComparison.Ordinal);
        Assert.Contains("--task-id task-1", Run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_is_gone_after_the_start_is_not_said_to_have_started_nothing()
    {
        Simulator.Responses.Enqueue(Info);
        Simulator.Responses.Enqueue("""{"metadata":{"uid":"task-1"}}""");
        CommandLineRun run = new() { Credentials = new KeyThatIsGoneAfter(2) };

        int code = await run.RunAsync(["start", "--target-version", Target, "--yes", .. Cluster]);

        Assert.Equal(3, code);
        Assert.Contains("gone", run.Error, StringComparison.Ordinal);
        Assert.Contains("The upgrade continues. To follow it again:", run.Error, StringComparison.Ordinal);
        Assert.Contains("--task-id task-1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_at_the_confirmation_starts_nothing()
    {
        using var nobody = new UnansweredReader();
        var run = new CommandLineRun { Input = nobody };
        Simulator.Responses.Enqueue(Info);
        using var cancellation = new CancellationTokenSource();

        Task<int> code = run.RunAsync(cancellation.Token, ["start", "--target-version", Target, .. Cluster]);
        await nobody.Asked;
        await cancellation.CancelAsync();

        Assert.Equal(130, await code);
        Assert.EndsWith("[y/N] \ncce-upgrade: Cancelled\n", run.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Empty(StartRequests);
    }

    /// <summary>A terminal at which nobody types.</summary>
    private sealed class UnansweredReader : TextReader
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource<string?> _closed = new();

        public Task Asked => _asked.Task;

        public override string? ReadLine()
        {
            _asked.SetResult();
            return _closed.Task.GetAwaiter().GetResult();
        }

        protected override void Dispose(bool disposing)
        {
            _closed.TrySetResult(null);
            base.Dispose(disposing);
        }
    }

    private sealed class KeyThatIsGoneAfter(int times) : ICredentialProvider
    {
        private int _left = times;

        public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) =>
            _left-- > 0 ? new(new AccessKeyCredential("AK", "SK")) : throw new CceCredentialException("The key is gone.");
    }
}
