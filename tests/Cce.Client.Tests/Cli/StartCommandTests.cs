using Cce.Client.Authentication;
using Cce.Simulator;
using Cce.Simulator.Answers;
using Cce.Simulator.PostChecks;
using Cce.Simulator.Upgrades;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Cli;

/// <summary>cce-upgrade start.</summary>
public sealed class StartCommandTests : CommandTests
{
    private const string Target = "v1.23.5-r0";

    private string[] StartRequests =>
        [.. Simulator.Requests.ToList().Select(request => request.Target).Where(target => target.EndsWith("/operation/upgrade", StringComparison.Ordinal))];

    [Theory]
    [InlineData("--pre-check", "check")]
    [InlineData("--snapshot", "snapshot")]
    public async Task Start_cannot_wait_for_what_the_service_does_not_name(string option, string named)
    {
        EnqueueInfo();
        Simulator.Answers.Enqueue("{}");

        int code = await Run.RunAsync(["start", "--target-version", Target, "--yes", option, .. Cluster]);

        Assert.Equal(3, code);
        Assert.Contains($"The service started a {named}, and did not say which one", Run.Error, StringComparison.Ordinal);
        Assert.Empty(StartRequests);
    }

    [Fact]
    public async Task Ctrl_C_while_the_upgrade_is_ordered_says_how_to_look()
    {
        EnqueueInfo();
        Simulator.Answers.Enqueue(ScriptedAnswer.Json("{}") with { Until = new TaskCompletionSource().Task });
        using var cancellation = new CancellationTokenSource();

        Task<int> run = Run.RunAsync(cancellation.Token, ["start", "--target-version", Target, "--yes", .. Cluster]);
        await UntilAsync(() => StartRequests.Length > 0, run);

        await cancellation.CancelAsync();

        Assert.Equal(130, await run);
        Assert.Equal(
            $"""
            cce-upgrade: the order to start the upgrade may have been carried out: its answer did not come. Look with:
              cce-upgrade list --endpoint {Simulator.Endpoint} --project-id p --cluster-id c
            cce-upgrade: cancelled

            """,
            Run.Error,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Ctrl_C_before_the_order_speaks_of_no_order()
    {
        Simulator.Answers.Enqueue(ScriptedAnswer.Json("{}") with { Until = new TaskCompletionSource().Task });
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
        EnqueueInfo();
        Simulator.Answers.Enqueue(answer, status);

        int code = await Run.RunAsync(["start", "--target-version", Target, "--yes", .. Cluster]);

        Assert.Equal(expected, code);
        Assert.Equal(isHinted, Run.Error.Contains("cce-upgrade list --endpoint", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ctrl_C_on_the_only_look_says_how_to_come_back()
    {
        EnqueueInfo();
        Simulator.Answers.Enqueue("""{"metadata":{"uid":"task-1"}}""");
        Simulator.Answers.Enqueue(ScriptedAnswer.Json("{}") with { Until = new TaskCompletionSource().Task });
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
        EnqueueInfo();
        Simulator.Answers.Enqueue("""{"metadata":{"uid":"task-1"}}""");
        CommandLineRun run = new() { Credentials = new KeyThatIsGoneAfter(2) };

        int code = await run.RunAsync(["start", "--target-version", Target, "--yes", .. Cluster]);

        Assert.Equal(3, code);
        Assert.Contains("gone", run.Error, StringComparison.Ordinal);
        Assert.Contains("the upgrade goes on without being followed. Come back with:", run.Error, StringComparison.Ordinal);
        Assert.Contains("--task-id task-1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_while_an_upgrade_is_steered_says_how_to_look()
    {
        SimulatedUpgrade upgrade = Simulator.Upgrades.AddSample();
        Simulator.Answers.Enqueue(ScriptedAnswer.Json("{}") with { Until = new TaskCompletionSource().Task });
        using var cancellation = new CancellationTokenSource();

        Task<int> run = Run.RunAsync(cancellation.Token, ["pause", .. ClusterOf(upgrade)]);
        await UntilAsync(() => Simulator.Requests.ToList().Count > 0, run);

        await cancellation.CancelAsync();

        Assert.Equal(130, await run);
        Assert.Contains("the order to pause the upgrade may have been carried out", Run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SimulatedPostCheckResult.Success, 0, "Success")]
    [InlineData(SimulatedPostCheckResult.Failed, 5, "Failed")]
    [InlineData(SimulatedPostCheckResult.Error, 5, "Error")]
    public async Task Start_checks_the_cluster_after_the_upgrade(SimulatedPostCheckResult result, int expected, string shown)
    {
        Simulator.Scenario = new ServiceScenario { PostCheck = result };

        int code = await Run.RunAsync(["start", "--target-version", Target, "--yes", "--post-check", .. Cluster]);

        Assert.Equal(expected, code);
        Assert.Contains("Phase         Success", Run.Output, StringComparison.Ordinal);
        Assert.EndsWith($"\nCheck after   {shown}\n", Run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.EndsWith("/operation/postcheck", Simulator.Requests.ToList()[^1].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_check_afterwards_stays_out_of_json()
    {
        int code = await Run.RunAsync(["start", "--target-version", Target, "--yes", "--post-check", "--output", "json", .. Cluster]);

        Assert.Equal(0, code);
        Assert.Equal("Success", (string?)JObject.Parse(Run.Output)["status"]!["phase"]);
        Assert.EndsWith("Check after   Success", Run.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_upgrade_is_not_checked_afterwards()
    {
        Simulator.Scenario = new ServiceScenario { Upgrade = new UpgradeScenario { FailsAt = 60m } };

        int code = await Run.RunAsync(["start", "--target-version", Target, "--yes", "--post-check", .. Cluster]);

        Assert.Equal(1, code);
        Assert.DoesNotContain(Simulator.Requests.ToList(), request => request.Target.EndsWith("/operation/postcheck", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(0, "--force")]
    public async Task Start_goes_to_a_version_that_is_not_listed_when_it_is_forced(int expected, params string[] force)
    {
        int code = await Run.RunAsync(["start", "--target-version", "v1.99", "--yes", .. force, .. Cluster]);

        Assert.Equal(expected, code);
        Assert.Equal(force.Length, StartRequests.Length);
        Assert.Equal(force.Length > 0, Run.Output.Contains("To version    v1.99", StringComparison.Ordinal));
    }

    private void EnqueueInfo() => Simulator.Answers.Enqueue("""{"spec":{"versionInfo":{"targetVersions":["v1.23.5-r0"]}}}""");

    /// <summary>Gives a key as often as it is told, and then has none any more.</summary>
    private sealed class KeyThatIsGoneAfter(int times) : ICredentialProvider
    {
        private int _left = times;

        public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) =>
            _left-- > 0 ? new(new AccessKeyCredential("AK", "SK")) : throw new CceCredentialException("The key is gone.");
    }
}
