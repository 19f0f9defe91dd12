using System.CommandLine;
using System.CommandLine.Parsing;
using Cce.Cli.Rendering;
using Cce.Cli.Steps;
using Cce.Cli.Usage;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade start</c>: starts an upgrade with its checks, and follows it.</summary>
internal sealed class StartCommand
{
    private readonly CommandContext _context;
    private readonly ServiceOptions _service;
    private readonly UpgradeStrategyOptions _strategy = new();
    private readonly WaitingOptions _waiting;
    private readonly Option<string> _target = new("--target-version")
    {
        Description = "Version to upgrade to; 'cce-upgrade plan' lists the possible ones.",
        Required = true,
        HelpName = "version",
    };

    private readonly Option<bool> _preCheck = new("--pre-check") { Description = "Check the cluster first; do not start if the check fails." };
    private readonly Option<bool> _snapshot = new("--snapshot") { Description = "Take a snapshot of the master nodes first." };
    private readonly Option<bool> _postCheck = new("--post-check") { Description = "Check the cluster after a successful upgrade." };
    private readonly Option<bool> _noWait = new("--no-wait") { Description = "Start the upgrade and do not follow it." };
    private readonly Option<bool> _yes = new("--yes") { Description = "Do not ask for confirmation." };
    private readonly Option<bool> _force = new("--force") { Description = "Start even if the service does not list the version as possible." };
    private readonly Option<OutputFormat> _format = OutputOption.Create(
        "task", "With json, everything else goes to standard error.");

    private StartCommand(CommandContext context)
    {
        _context = context;
        _service = new ServiceOptions(context);
        _waiting = new WaitingOptions(context.Clock);
    }

    public static CliCommand Create(CommandContext context)
    {
        var start = new StartCommand(context);
        var command = new CliCommand("start", "Starts the upgrade of a cluster and follows it. Ctrl+C leaves the upgrade running.")
        {
            Examples =
            [
                "cce-upgrade start --region cn-north-4 --cluster-id CLUSTER --target-version v1.23.5-r0",
                "cce-upgrade start --region cn-north-4 --cluster-id CLUSTER --target-version v1.23.5-r0 --pre-check --snapshot --post-check --yes",
                "cce-upgrade start --region cn-north-4 --cluster-id CLUSTER --target-version v1.23.5-r0 --yes --no-wait --output json",
            ],
            ExitCodes = ServiceExitCodes.With(ExitCode.TaskFailed, ExitCode.CheckFailed, ExitCode.Paused),
        };
        foreach (Option option in (Option[])
            [start._target, start._preCheck, start._snapshot, start._postCheck, start._noWait, start._yes, start._force, start._format])
        {
            command.Add(option);
        }

        start._strategy.AddTo(command);
        start._waiting.AddTo(command);
        start._service.AddTo(command);
        command.AddCheck(start.Check);
        command.SetAction(RequestFailure.Guard(context.Error, start.RunAsync));
        return command;
    }

    private IEnumerable<string> Check(CommandResult result)
    {
        string?[] errors =
        [
            result.Text(_target) is { } target && string.IsNullOrWhiteSpace(target) ? $"'{_target.Name}' is empty" : null,
            result.Has(_noWait) && result.Has(_postCheck)
                ? $"'{_postCheck.Name}' and '{_noWait.Name}' exclude each other: the check follows the end of the upgrade" : null,
            !result.Has(_yes) && _context.Input is null
                ? $"An upgrade cannot be undone, and there is no terminal to confirm it; add '{_yes.Name}' to start it" : null,
        ];
        return errors.OfType<string>();
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using ClusterService cluster = await _service.OpenAsync(parsed, cancellationToken);
        IntendedUpgrade plan =
            await IntendedUpgrade.MakeAsync(cluster, parsed.GetRequiredValue(_target), _strategy.Read(parsed), cancellationToken);
        EnsurePossible(plan, parsed.GetValue(_force));
        if (parsed.GetValue(_preCheck))
        {
            PreCheckTask findings = await PreCheckStep.RunAsync(
                cluster, plan, new LongRunningOptions { TimeProvider = _context.Clock }, _context.Error, cancellationToken);
            if (!PreCheckStep.IsPassed(findings))
            {
                await _context.Error.WriteLineAsync(FindingsPrinter.Text(findings, _context.TableWidth));
                return ExitCode.CheckFailed;
            }
        }

        if (!parsed.GetValue(_yes) && !await ConfirmAsync(plan, cluster, cancellationToken))
        {
            return ExitCode.Cancelled;
        }

        if (parsed.GetValue(_snapshot))
        {
            await SnapshotStep.RunAsync(cluster, _context, cancellationToken);
        }

        return await StartAsync(cluster, plan, parsed, cancellationToken);
    }

    private async Task<int> StartAsync(ClusterService cluster, IntendedUpgrade plan, ParseResult parsed, CancellationToken cancellationToken)
    {
        Task<UpgradeClusterResponse> request = cluster.Client.UpgradeClusterAsync(
            cluster.ProjectId, cluster.ClusterId, plan.Request!, cancellationToken);
        await ModifyingRequest.SettleAsync(request, "to start the upgrade", cluster, _context.Error, cancellationToken);
        string? taskId = (await request).Metadata?.Uid;
        return taskId is null || !Identifier.Is(taskId)
            ? await ModifyingRequest.FollowUpAsync(
                async () => await GoOnAsync(cluster, plan, await cluster.TaskIdAsync(given: null, cancellationToken), parsed, cancellationToken),
                "The upgrade was started, and the service did not return its id",
                cluster,
                _context.Error)
            : await GoOnAsync(cluster, plan, taskId, parsed, cancellationToken);
    }

    private async Task<int> GoOnAsync(
        ClusterService cluster, IntendedUpgrade plan, string taskId, ParseResult parsed, CancellationToken cancellationToken)
    {
        OutputFormat format = parsed.GetValue(_format);

        // First of all, so that the task can be found whatever happens now.
        await _context.Messages(format).WriteLineAsync($"Started upgrade task {PrintableText.Of(taskId)}");
        int code = await FollowAsync(cluster.Upgrade(taskId), cluster.Arguments, parsed, cancellationToken);
        return code == ExitCode.Success && parsed.GetValue(_postCheck)
            ? await ModifyingRequest.FollowUpAsync(
                () => PostCheckStep.RunAsync(cluster, plan, _context.Messages(format), cancellationToken),
                "The upgrade succeeded, and the check after it failed",
                cluster,
                _context.Error)
            : code;
    }

    private async Task<int> FollowAsync(
        UpgradeOperation upgrade, string clusterArguments, ParseResult parsed, CancellationToken cancellationToken)
    {
        OutputFormat format = parsed.GetValue(_format);
        var session = new WatchSession(upgrade, _waiting.Read(parsed), clusterArguments, _context);
        try
        {
            return parsed.GetValue(_noWait)
                ? await session.ShowAsync(format, cancellationToken)
                : await session.RunAsync(format, cancellationToken);
        }
        catch (CceException exception) when (RequestFailure.CodeOf(exception) is { } code)
        {
            await _context.Error.WriteLineAsync($"cce-upgrade: {RequestFailure.Describe(exception)}");
            await session.SayHowToComeBackAsync("The upgrade continues");

            // That code means that nothing was started.
            return code == ExitCode.Usage ? ExitCode.Rejected : code;
        }
    }

    private static void EnsurePossible(IntendedUpgrade plan, bool isForced)
    {
        if (!plan.IsPossible && !isForced)
        {
            throw new NotStartedException($"{plan.Impossibility}. Add '--force' to start it nevertheless");
        }
    }

    private async Task<bool> ConfirmAsync(IntendedUpgrade plan, ClusterService cluster, CancellationToken cancellationToken)
    {
        await _context.Error.WriteAsync(
            $"Upgrade cluster {cluster.ClusterId} from {PrintableText.Cell(plan.Version)} to "
            + $"{PrintableText.Cell(plan.TargetVersion)}? This cannot be undone. [y/N] ");

        // The console reads without regard to Ctrl+C.
        string? reply;
        try
        {
            reply = await Task.Run(_context.Input!.ReadLine, CancellationToken.None).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await _context.Error.WriteLineAsync(); // The line of the question ends here.
            throw;
        }

        if (reply?.Trim().ToUpperInvariant() is "Y" or "YES")
        {
            return true;
        }

        await _context.Error.WriteLineAsync("cce-upgrade: Not started");
        return false;
    }
}
