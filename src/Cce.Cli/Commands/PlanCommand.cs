using System.CommandLine;
using Cce.Cli.Rendering;
using Cce.Cli.Steps;
using Cce.Cli.Usage;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade plan</c>: shows the possible upgrades of a cluster. Changes nothing.</summary>
internal sealed class PlanCommand
{
    private readonly CommandContext _context;
    private readonly ServiceOptions _service;
    private readonly UpgradeStrategyOptions _strategy = new();
    private readonly Option<string?> _target = new("--target-version")
    {
        Description = "Version to upgrade to. Default: none; the possible versions are listed.",
        HelpName = "version",
    };

    private readonly Option<bool> _preCheck = new("--pre-check") { Description = "Check the cluster, and show the findings." };
    private readonly Option<OutputFormat> _format = OutputOption.Create("plan");

    private PlanCommand(CommandContext context)
    {
        _context = context;
        _service = new ServiceOptions(context);
    }

    public static CliCommand Create(CommandContext context)
    {
        var plan = new PlanCommand(context);
        var command = new CliCommand("plan", "Shows the versions that a cluster can be upgraded to, and what 'start' would request.")
        {
            Examples =
            [
                "cce-upgrade plan --region cn-north-4 --cluster-id CLUSTER",
                "cce-upgrade plan --region cn-north-4 --cluster-id CLUSTER --target-version v1.23.5-r0 --pre-check",
            ],
            ExitCodes = ServiceExitCodes.With(ExitCode.CheckFailed),
        };
        command.Add(plan._target);
        command.Add(plan._preCheck);
        command.Add(plan._format);
        plan._strategy.AddTo(command);
        plan._service.AddTo(command);
        command.AddCheck(result => string.IsNullOrWhiteSpace(result.Text(plan._target)) switch
        {
            true when result.Has(plan._target) => ["'--target-version' is empty"],
            true when result.Has(plan._preCheck) => ["'--pre-check' requires '--target-version'"],
            _ => [],
        });
        command.SetAction(RequestFailure.Guard(context.Error, plan.RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using ClusterService cluster = await _service.OpenAsync(parsed, cancellationToken);
        IntendedUpgrade plan =
            await IntendedUpgrade.MakeAsync(cluster, parsed.GetValue(_target), _strategy.Read(parsed), cancellationToken);

        // The service would check for a version that it cannot upgrade to.
        PreCheckTask? findings = parsed.GetValue(_preCheck) && plan.IsPossible
            ? await PreCheckStep.RunAsync(
                cluster, plan, new LongRunningOptions { TimeProvider = _context.Clock }, _context.Error, cancellationToken)
            : null;
        await PlanPrinter.PrintAsync(plan, findings, parsed.GetValue(_format), _context);
        if (plan is { TargetVersion: not null, IsPossible: false })
        {
            await _context.Error.WriteLineAsync($"cce-upgrade: {PrintableText.Value(plan.Impossibility)}");
            return ExitCode.CheckFailed;
        }

        return findings is null || PreCheckStep.IsPassed(findings) ? ExitCode.Success : ExitCode.CheckFailed;
    }
}
