using System.CommandLine;
using Cce.Cli.Rendering;
using Cce.Cli.Steps;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade start</c>: starts an upgrade, with the checks around it, and follows it.</summary>
internal sealed class StartCommand
{
    private readonly Surroundings _surroundings;
    private readonly ServiceOptions _service;
    private readonly UpgradeStrategyOptions _strategy = new();
    private readonly WaitingOptions _waiting;
    private readonly Option<string> _target = new("--target-version")
    {
        Description = "Version to upgrade to; 'plan' lists the possible ones.",
        Required = true,
        HelpName = "version",
    };

    private readonly Option<bool> _preCheck = new("--pre-check") { Description = "Check the cluster first; do not start if the check says no." };
    private readonly Option<bool> _snapshot = new("--snapshot") { Description = "Take a snapshot of the master nodes first." };
    private readonly Option<bool> _postCheck = new("--post-check") { Description = "Check the cluster after a successful upgrade." };
    private readonly Option<bool> _noWait = new("--no-wait") { Description = "Do not follow the upgrade." };
    private readonly Option<bool> _yes = new("--yes") { Description = "Do not ask before the upgrade is started." };
    private readonly Option<bool> _force = new("--force") { Description = "Start, too, if the service does not list the version." };
    private readonly Option<OutputFormat> _format = OutputOption.Create(
        "How to print the task. With json, everything else goes to standard error.");

    private StartCommand(Surroundings surroundings)
    {
        _surroundings = surroundings;
        _service = new ServiceOptions(surroundings);
        _waiting = new WaitingOptions(surroundings.Clock);
    }

    public static Command Create(Surroundings surroundings)
    {
        var start = new StartCommand(surroundings);
        var command = new Command("start", "Starts the upgrade of a cluster and follows it. Ctrl+C leaves it running.")
        {
            start._target, start._preCheck, start._snapshot, start._postCheck, start._noWait, start._yes, start._force, start._format,
        };
        start._strategy.AddTo(command);
        start._waiting.AddTo(command);
        start._service.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(start._noWait) && result.GetValue(start._postCheck))
            {
                result.AddError("--post-check needs the end of the upgrade; it does not go with --no-wait.");
            }
        });
        command.SetAction(RequestFailure.Guard(surroundings.Error, start.RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using ClusterService cluster = await _service.OpenAsync(parsed, cancellationToken);
        IntendedUpgrade plan =
            await IntendedUpgrade.MakeAsync(cluster, parsed.GetRequiredValue(_target), _strategy.Read(parsed), cancellationToken);
        Refuse(plan, parsed.GetValue(_force));
        if (parsed.GetValue(_preCheck))
        {
            PreCheckTask findings = await PreCheckStep.RunAsync(
                cluster, plan, new LongRunningOptions { TimeProvider = _surroundings.Clock }, _surroundings.Error, cancellationToken);
            if (!PreCheckStep.IsPassed(findings))
            {
                await _surroundings.Error.WriteLineAsync(FindingsPrinter.Text(findings));
                return ExitCode.CheckFailed;
            }
        }

        if (!parsed.GetValue(_yes) && !await ConfirmAsync(plan, cluster))
        {
            return ExitCode.Cancelled;
        }

        if (parsed.GetValue(_snapshot))
        {
            await SnapshotStep.RunAsync(cluster, _surroundings, cancellationToken);
        }

        return await StartAsync(cluster, plan, parsed, cancellationToken);
    }

    private async Task<int> StartAsync(ClusterService cluster, IntendedUpgrade plan, ParseResult parsed, CancellationToken cancellationToken)
    {
        Task<UpgradeClusterResponse> order = cluster.Client.UpgradeClusterAsync(
            cluster.ProjectId, cluster.ClusterId, plan.Request!, cancellationToken);
        await Order.SettleAsync(order, "to start the upgrade", cluster, _surroundings.Error, cancellationToken);
        string? taskId = (await order).Metadata?.Uid;
        return string.IsNullOrEmpty(taskId)
            ? await Order.FollowUpAsync(
                async () => await GoOnAsync(cluster, plan, await cluster.TaskIdAsync(given: null, cancellationToken), parsed, cancellationToken),
                "the upgrade was started, and the service did not say its id",
                cluster,
                _surroundings.Error)
            : await GoOnAsync(cluster, plan, taskId, parsed, cancellationToken);
    }

    private async Task<int> GoOnAsync(
        ClusterService cluster, IntendedUpgrade plan, string taskId, ParseResult parsed, CancellationToken cancellationToken)
    {
        OutputFormat format = parsed.GetValue(_format);

        // First of all, so that nobody has to look for the task whatever happens now.
        await _surroundings.Messages(format).WriteLineAsync($"Started upgrade task {PrintableText.Of(taskId)}");
        int code = await FollowAsync(cluster.Upgrade(taskId), cluster.WayBack, parsed, cancellationToken);
        return code == ExitCode.Success && parsed.GetValue(_postCheck)
            ? await Order.FollowUpAsync(
                () => PostCheckStep.RunAsync(cluster, plan, _surroundings.Messages(format), cancellationToken),
                "the upgrade succeeded, and the check afterwards failed",
                cluster,
                _surroundings.Error)
            : code;
    }

    private async Task<int> FollowAsync(
        UpgradeOperation upgrade, string wayBack, ParseResult parsed, CancellationToken cancellationToken)
    {
        OutputFormat format = parsed.GetValue(_format);
        var session = new WatchSession(upgrade, _waiting.Read(parsed), wayBack, _surroundings);
        try
        {
            return parsed.GetValue(_noWait)
                ? await session.ShowAsync(format, cancellationToken)
                : await session.RunAsync(format, cancellationToken);
        }
        catch (CceException exception) when (RequestFailure.CodeOf(exception) is { } code)
        {
            await _surroundings.Error.WriteLineAsync($"cce-upgrade: {RequestFailure.Describe(exception)}");
            await session.SayHowToComeBackAsync("the upgrade goes on without being followed");

            // That code says that nothing was started.
            return code == ExitCode.Usage ? ExitCode.Refused : code;
        }
    }

    private static void Refuse(IntendedUpgrade plan, bool isForced)
    {
        if (!plan.IsPossible && !isForced)
        {
            throw new NotStartedException(
                $"The cluster cannot be upgraded to {plan.TargetVersion}; the service lists "
                + (plan.TargetVersions.Count == 0 ? "no version" : string.Join(", ", plan.TargetVersions)) + ". --force starts all the same.");
        }
    }

    private async Task<bool> ConfirmAsync(IntendedUpgrade plan, ClusterService cluster)
    {
        if (_surroundings.Input is not { } input)
        {
            throw new UsageException("An upgrade cannot be taken back, and nobody is here to be asked. Add --yes to start it.");
        }

        await _surroundings.Error.WriteAsync(
            $"Upgrade cluster {PrintableText.Of(cluster.ClusterId)} from {PrintableText.Of(plan.Version)} to "
            + $"{PrintableText.Of(plan.TargetVersion)}? This cannot be taken back. [y/N] ");
        string? answer = await input.ReadLineAsync();
        if (answer?.Trim().ToUpperInvariant() is "Y" or "YES")
        {
            return true;
        }

        await _surroundings.Error.WriteLineAsync("cce-upgrade: not started");
        return false;
    }
}
