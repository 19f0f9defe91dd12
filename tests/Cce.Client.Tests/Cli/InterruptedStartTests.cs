using Cce.Client.Authentication;
using Cce.Simulator.Responses;

namespace Cce.Client.Tests.Cli;

/// <summary>What cce-upgrade start says when it ends before the upgrade.</summary>
public sealed class InterruptedStartTests : CommandTests
{
    private const string Target = "v1.23.5-r0";

    [Fact]
    public async Task Ctrl_C_while_the_upgrade_is_ordered_says_how_to_look()
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
            cce-upgrade: the order to start the upgrade may have been carried out: no answer says whether it was. Look with:
              cce-upgrade list --endpoint {Simulator.Endpoint} --project-id p --cluster-id c
            cce-upgrade: cancelled

            """,
            Run.Error,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Ctrl_C_before_the_order_speaks_of_no_order()
    {
        Simulator.Responses.Enqueue(ScriptedResponse.Json("{}") with { Until = new TaskCompletionSource().Task });
        using var cancellation = new CancellationTokenSource();

        Task<int> run = Run.RunAsync(cancellation.Token, ["start", "--target-version", Target, "--yes", .. Cluster]);
        await UntilAsync(() => Simulator.Requests.ToList().Count > 0, run);

        await cancellation.CancelAsync();

        Assert.Equal(130, await run);
        Assert.Equal("cce-upgrade: cancelled", Run.Error.TrimEnd());
    }

    [Theory]
    [InlineData("""{"errorCode":"CCE.01500001","errorMessage":"Oh."}""", 500, 3, true)]
    [InlineData("<html>", 200, 3, true)]
    [InlineData("""{"errorCode":"CCE.01409001","errorMessage":"Busy."}""", 409, 3, false)]
    public async Task A_failed_order_may_have_been_carried_out_unless_it_was_refused(string answer, int status, int expected, bool isHinted)
    {
        Simulator.Responses.Enqueue(Info);
        Simulator.Responses.Enqueue(answer, status);

        int code = await Run.RunAsync(["start", "--target-version", Target, "--yes", .. Cluster]);

        Assert.Equal(expected, code);
        Assert.Equal(isHinted, Run.Error.Contains("cce-upgrade list --endpoint", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ctrl_C_on_the_only_look_says_how_to_come_back()
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
        Assert.Contains("the upgrade goes on without being followed. Come back with:", run.Error, StringComparison.Ordinal);
        Assert.Contains("--task-id task-1", run.Error, StringComparison.Ordinal);
    }

    private sealed class KeyThatIsGoneAfter(int times) : ICredentialProvider
    {
        private int _left = times;

        public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) =>
            _left-- > 0 ? new(new AccessKeyCredential("AK", "SK")) : throw new CceCredentialException("The key is gone.");
    }
}
