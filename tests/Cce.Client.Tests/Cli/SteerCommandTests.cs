using Cce.Simulator.Responses;
using Cce.Simulator.Upgrades;

namespace Cce.Client.Tests.Cli;

/// <summary>cce-upgrade pause, continue and retry.</summary>
public sealed class SteerCommandTests : CommandTests
{
    [Fact]
    public async Task Pause_continue_and_retry_print_the_task_afterwards()
    {
        SimulatedUpgrade upgrade = Simulator.Upgrades.Start(new UpgradeScenario
        {
            InitFor = TimeSpan.Zero, QueuingFor = TimeSpan.Zero, FailsAt = 60m,
        });

        Assert.Equal(0, await Run.RunAsync(["pause", .. ClusterOf(upgrade)]));
        Assert.Contains("Phase         Pause", Run.Output, StringComparison.Ordinal);
        Assert.Equal(6, await Run.RunAsync(["watch", "--stop-when-paused", .. ClusterOf(upgrade)]));
        Assert.Equal(0, await Run.RunAsync(["continue", "--output", "json", .. ClusterOf(upgrade)]));
        Assert.Contains("\"phase\": \"Running\"", Run.Output, StringComparison.Ordinal);
        Assert.Equal(1, await Run.RunAsync(["watch", .. ClusterOf(upgrade)]));
        Assert.Equal(0, await Run.RunAsync(["retry", .. ClusterOf(upgrade)]));
        Assert.Equal(0, await Run.RunAsync(["watch", .. ClusterOf(upgrade)]));
        Assert.Equal(3, await Run.RunAsync(["continue", .. ClusterOf(upgrade)]));
    }

    [Theory]
    [InlineData("pause")]
    [InlineData("continue")]
    [InlineData("retry")]
    public async Task A_request_that_was_executed_does_not_look_as_if_it_was_not(string command)
    {
        SimulatedUpgrade upgrade = Simulator.Upgrades.AddSample();
        var run = new CommandLineRun { Credentials = new LostKeys(uses: 1) };
        Simulator.Responses.Enqueue("");

        int code = await run.RunAsync([command, .. ClusterOf(upgrade)]);

        Assert.Equal(3, code);
        Assert.Contains($"The request to {command} the upgrade was executed. To see the task:", run.Error, StringComparison.Ordinal);
        Assert.Contains($"cce-upgrade list --endpoint {Simulator.Endpoint}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_during_the_request_says_how_to_find_out()
    {
        SimulatedUpgrade upgrade = Simulator.Upgrades.AddSample();
        Simulator.Responses.Enqueue(ScriptedResponse.Json("{}") with { Until = new TaskCompletionSource().Task });
        using var cancellation = new CancellationTokenSource();

        Task<int> run = Run.RunAsync(cancellation.Token, ["pause", .. ClusterOf(upgrade)]);
        await UntilAsync(() => Simulator.Requests.ToList().Count > 0, run);

        await cancellation.CancelAsync();

        Assert.Equal(130, await run);
        Assert.Contains("The request to pause the upgrade may have been executed", Run.Error, StringComparison.Ordinal);
    }
}
