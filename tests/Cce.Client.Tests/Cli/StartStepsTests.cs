using Cce.Simulator;
using Cce.Simulator.PostChecks;
using Cce.Simulator.Upgrades;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Cli;

/// <summary>The steps around an upgrade that cce-upgrade start takes: --pre-check, --snapshot and --post-check.</summary>
public sealed class StartStepsTests : CommandTests
{
    private const string Target = "v1.23.5-r0";

    [Fact]
    public async Task Start_does_not_start_when_the_check_says_no()
    {
        Simulator.Responses.Enqueue(Info);
        Simulator.Responses.Enqueue("""{"metadata":{"uid":"check-1"},"status":{"phase":"Init"}}""");
        Simulator.Responses.Enqueue("""{"metadata":{"uid":"check-1"},"status":{"phase":"Error","message":"no agent"}}""");

        int code = await Run.RunAsync(["start", "--target-version", "v1.23.5-r0", "--pre-check", "--yes", .. Cluster]);

        Assert.Equal(5, code);
        Assert.Contains("Check         Error no agent", Run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Simulator.Requests.ToList(), request => request.Target.EndsWith("/operation/upgrade", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_takes_a_snapshot_first_and_does_not_start_without_it()
    {
        Simulator.Responses.Enqueue(Info);
        Simulator.Responses.Enqueue("""{"uid":"snap-1"}""");
        Simulator.Responses.Enqueue("""{"items":[]}""");
        Simulator.Responses.Enqueue("""{"items":[{"metadata":{"uid":"other"},"status":{"phase":"Success"}},{"metadata":{"uid":"snap-1"},"status":{"phase":"Failed"}}]}""");

        int code = await Run.RunAsync(["start", "--target-version", "v1.23.5-r0", "--snapshot", "--yes", .. Cluster]);

        Assert.Equal(5, code);
        Assert.Contains("Snapshot 'snap-1' failed; the upgrade was not started", Run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Simulator.Requests.ToList(), request => request.Target.EndsWith("/operation/upgrade", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_snapshot_that_is_never_listed_is_not_waited_for_without_end()
    {
        Simulator.Responses.Enqueue(Info);
        Simulator.Responses.Enqueue("""{"uid":"snap-1"}""");

        int code = await Run.RunAsync(["start", "--target-version", Target, "--snapshot", "--yes", .. Cluster]);

        Assert.Equal(3, code);
        Assert.Contains("has not listed snapshot 'snap-1' for 5m", Run.Error, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromMinutes(5), Run.Clock.Elapsed);
        Assert.Empty(StartRequests);
    }

    [Theory]
    [InlineData("--pre-check", "check")]
    [InlineData("--snapshot", "snapshot")]
    public async Task Start_cannot_wait_for_what_the_service_does_not_name(string option, string named)
    {
        Simulator.Responses.Enqueue(Info);
        Simulator.Responses.Enqueue("{}");

        int code = await Run.RunAsync(["start", "--target-version", Target, "--yes", option, .. Cluster]);

        Assert.Equal(3, code);
        Assert.Contains($"The service started a {named}, but its response has no id", Run.Error, StringComparison.Ordinal);
        Assert.Empty(StartRequests);
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

    [Theory]
    [InlineData(2, """{"metadata":{"uid":".."}}""", "The upgrade was started, and the service did not return its id. To see the task:")]
    [InlineData(2, """{"metadata":{}}""", "The upgrade was started, and the service did not return its id. To see the task:")]
    [InlineData(3, """{"metadata":{"uid":"t"}}""", "The upgrade succeeded, and the check after it failed. To see the task:")]
    public async Task A_failure_after_the_start_does_not_say_that_nothing_was_started(int keys, string answer, string said)
    {
        var run = new CommandLineRun { Credentials = new LostKeys(keys) };
        Simulator.Responses.Enqueue(Info);
        Simulator.Responses.Enqueue(answer);
        Simulator.Responses.Enqueue("""{"status":{"phase":"Success"}}""");

        int code = await run.RunAsync(["start", "--target-version", Target, "--yes", "--post-check", .. Cluster]);

        Assert.Equal(3, code);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Single(StartRequests);
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
}
