using Cce.Cli.Rendering;
using Cce.Cli.Steps;
using Cce.Client;
using Cce.Simulator;
using Cce.Simulator.PreChecks;
using Cce.Simulator.Upgrades;

namespace Cce.Cli.Commands;

/// <summary>The steps of <c>demo</c>: a check, an upgrade that pauses half-way and is continued, and a check after it.</summary>
internal sealed class DemoStory(ClusterService cluster, double speed, CommandContext context)
{
    private const string TargetVersion = "v1.23.5-r0";

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>The scenario at speed 1. The upgrade pauses by itself, so that the pause comes at any speed.</summary>
    public static ServiceScenario Scenario { get; } = new()
    {
        PreCheck = new PreCheckScenario { InitFor = TimeSpan.FromSeconds(0.5), RunningFor = TimeSpan.FromSeconds(1) },
        Upgrade = new UpgradeScenario
        {
            InitFor = TimeSpan.FromSeconds(0.5),
            QueuingFor = TimeSpan.FromSeconds(0.5),
            RunningFor = TimeSpan.FromSeconds(5),
            PausesAt = 50m,
            PausedFor = TimeSpan.MaxValue,
        },
    };

    public async Task<int> PlayAsync(CancellationToken cancellationToken)
    {
        IntendedUpgrade plan = await IntendedUpgrade.MakeAsync(
            cluster, TargetVersion, UpgradeStrategyOptions.Standard, cancellationToken);
        await SayAsync($"Upgrade of a cluster from {plan.Version} to {plan.TargetVersion}");
        PreCheckTask findings = await PreCheckStep.RunAsync(cluster, plan, Waiting(), context.Output, cancellationToken);
        await SayAsync(FindingsPrinter.Text(findings, context.TableWidth));
        if (!PreCheckStep.IsPassed(findings))
        {
            return ExitCode.CheckFailed;
        }

        UpgradeClusterResponse started = await cluster.Client.UpgradeClusterAsync(
            cluster.ProjectId, cluster.ClusterId, plan.Request!, cancellationToken);
        UpgradeOperation upgrade = cluster.Upgrade(started.Metadata!.Uid!);
        await SayAsync($"Started upgrade task {upgrade.Id}");
        int code = await new WatchSession(upgrade, Waiting(), clusterArguments: null, context).RunAsync(
            progress => FollowAsync(upgrade, progress, cancellationToken), OutputFormat.Text, cancellationToken);
        return code == ExitCode.Success
            ? await PostCheckStep.RunAsync(cluster, plan, context.Output, cancellationToken)
            : code;
    }

    private async Task<UpgradeTask> FollowAsync(
        UpgradeOperation upgrade, IProgress<UpgradeProgress> progress, CancellationToken cancellationToken)
    {
        await upgrade.WaitForCompletionAsync(Waiting(stopWhenPaused: true), progress, cancellationToken);
        await Task.Delay(Pause / speed, context.Clock, cancellationToken);
        await cluster.Client.ContinueUpgradeClusterTaskAsync(cluster.ProjectId, cluster.ClusterId, cancellationToken);
        return await upgrade.WaitForCompletionAsync(Waiting(), progress, cancellationToken);
    }

    private LongRunningOptions Waiting(bool stopWhenPaused = false) => new()
    {
        TimeProvider = context.Clock,
        Interval = Interval,
        MaxInterval = Interval,
        StopWhenPaused = stopWhenPaused,
    };

    private Task SayAsync(string text) => context.Output.WriteLineAsync(text);
}
