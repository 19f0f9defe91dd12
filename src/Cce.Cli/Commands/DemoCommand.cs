using System.CommandLine;
using Cce.Cli.Watching;
using Cce.Simulator;
using Cce.Simulator.Upgrades;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade demo</c>: watches one upgrade of a simulator that runs in this process.</summary>
internal static class DemoCommand
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private static readonly UpgradeScenario Scenario = new()
    {
        InitFor = TimeSpan.FromSeconds(1),
        QueuingFor = TimeSpan.FromSeconds(1),
        RunningFor = TimeSpan.FromSeconds(5),
    };

    public static Command Create(Surroundings surroundings)
    {
        var speed = PositiveNumber.Option("--speed", 1, "How fast the upgrade goes; 1 takes seven seconds.");
        var command = new Command("demo", "Watches an upgrade in a simulator. Needs no account and no network.") { speed };
        command.SetAction(RequestFailure.Guard(surroundings.Error, (parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(speed), surroundings, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(double speed, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var options = new CceSimulatorOptions { TimeProvider = surroundings.Clock };
        await using CceSimulator simulator = await CceSimulator.StartAsync(options, cancellationToken);
        SimulatedUpgrade upgrade = simulator.Upgrades.Start(Scenario.AtSpeed(speed));
        await surroundings.Output.WriteLineAsync($"Simulator at {simulator.Endpoint}");

        var target = new TaskTarget(simulator.Endpoint, upgrade.ProjectId, upgrade.ClusterId, upgrade.TaskId, Token: null);
        using HttpClient http = target.CreateHttpClient();
        var watcher = new TaskWatcher(target.Asker(http), Interval, surroundings.Clock);
        return await WatchSession.RunAsync(watcher, OutputFormat.Text, surroundings, cancellationToken);
    }
}
