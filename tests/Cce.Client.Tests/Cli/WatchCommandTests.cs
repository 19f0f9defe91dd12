using Cce.Simulator.Upgrades;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Cli;

/// <summary>cce-upgrade watch.</summary>
public sealed class WatchCommandTests : CommandTests
{
    [Fact]
    public async Task Watch_follows_the_task_to_its_success()
    {
        int code = await Run.RunAsync(["watch", .. TaskOf(Simulator.Upgrades.Start(new UpgradeScenario()))]);

        Assert.Equal(0, code);
        Assert.StartsWith("2026-03-01 12:00:00 +00:00  Init     0.00", Run.Output, StringComparison.Ordinal);
        Assert.Equal(["Init", "Queuing", "Running", "Success"], Phases(Run.Output));
        Assert.Contains("Completed     2026-03-01 12:01:00 +00:00", Run.Output, StringComparison.Ordinal);
        Assert.Matches(@"Phases        2026-03-01 12:00:00 \+00:00  Init     1?\ds\r?\n {14}2026-03-01 12:00:\d\d \+00:00  Queuing  1?\ds\r?\n", Run.Output);
    }

    [Theory]
    [InlineData("2.5")]
    [InlineData("2.5s")]
    [InlineData("2500ms")]
    [InlineData("0:00:02.5")]
    public async Task Watch_polls_in_the_interval_that_was_given(string interval)
    {
        SimulatedUpgrade upgrade = Simulator.Upgrades.Start(new UpgradeScenario());

        await Run.RunAsync(["watch", "--interval", interval, .. TaskOf(upgrade)]);

        // Two seconds and a half while things change, more while they do not.
        Assert.InRange(Simulator.Requests.ToList().Count, 20, 28);
        Assert.InRange(Run.Clock.Elapsed, TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(63));
    }

    [Fact]
    public async Task Watch_tells_a_failed_upgrade_by_its_exit_code()
    {
        SimulatedUpgrade upgrade = Simulator.Upgrades.Start(new UpgradeScenario { FailsAt = 60m });

        int code = await Run.RunAsync(["watch", .. TaskOf(upgrade)]);

        Assert.Equal(1, code);
        Assert.Contains("Failed   60.00", Run.Output, StringComparison.Ordinal);
        Assert.Contains("Reason        not given by the service", Run.Output, StringComparison.Ordinal);
        Assert.Contains($"To run it again:{Environment.NewLine}  cce-upgrade retry --endpoint {Simulator.Endpoint} ", Run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_keeps_json_apart_from_the_progress()
    {
        SimulatedUpgrade upgrade = Simulator.Upgrades.Start(new UpgradeScenario());

        await Run.RunAsync(["watch", "--output", "json", .. TaskOf(upgrade)]);

        Assert.Equal(upgrade.TaskId, (string?)JObject.Parse(Run.Output)["metadata"]!["uid"]);
        Assert.Contains("  Running  ", Run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_reports_a_retry()
    {
        Simulator.Responses.Enqueue("""{"status":{"phase":"Running"}}""");
        Simulator.Responses.Enqueue("""{"errorCode":"CCE.02429001","errorMessage":"Slow down."}""", 429);
        Simulator.Responses.Enqueue("""{"status":{"phase":"Success"}}""");

        int code = await Run.RunAsync(["watch", .. TaskOf(SimulatedUpgrade.Sample)]);

        Assert.Equal(0, code);
        Assert.Contains("Retrying: ", Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_moves_a_bar_on_a_terminal()
    {
        var run = new CommandLineRun { TerminalWidth = 100 };
        Simulator.Responses.Enqueue("""{"status":{"phase":"Running","progress":"50.00"}}""");
        Simulator.Responses.Enqueue("""{"status":{"phase":"[Odd]","progress":"0.5"}}""");
        Simulator.Responses.Enqueue("{}", 503);
        Simulator.Responses.Enqueue("""{"status":{"phase":"Success","progress":"100.00"}}""");

        int code = await run.RunAsync(["watch", .. TaskOf(SimulatedUpgrade.Sample)]);

        Assert.Equal(0, code);
        Assert.Contains("Running  50.00 ━", run.Output, StringComparison.Ordinal);
        Assert.Contains("[Odd]", run.Output, StringComparison.Ordinal);
        Assert.Contains("Retrying: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Success  100.00 ━", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_leaves_the_upgrade_running_and_says_how_to_follow_it()
    {
        SimulatedUpgrade upgrade = Simulator.Upgrades.Start(new UpgradeScenario { InitFor = TimeSpan.FromDays(300) });
        Run.Environment["CCE_AUTH_TOKEN"] = "s3cret";
        using var cancellation = new CancellationTokenSource();

        Task<int> run = Run.RunAsync(cancellation.Token, ["watch", .. TaskOf(upgrade)]);
        await UntilAsync(() => Simulator.Requests.ToList().Count >= 3, run);

        await cancellation.CancelAsync();

        Assert.Equal(130, await run);
        Assert.Contains(
            $"cce-upgrade watch --endpoint {Simulator.Endpoint} --project-id {upgrade.ProjectId} --cluster-id {upgrade.ClusterId} --task-id {upgrade.TaskId}",
            Run.Error,
            StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", Run.Error, StringComparison.Ordinal);
    }

    private static string[] Phases(string output) =>
    [
        .. output.Split(Environment.NewLine)
            .Where(line => line.StartsWith("2026-03-01 12:", StringComparison.Ordinal))
            .Select(line => line.Split("  ")[1].Trim())
            .Distinct(),
    ];
}
