using System.CommandLine;
using Cce.Cli.Rendering;
using Cce.Cli.Steps;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade plan</c>: what an upgrade would be. Changes nothing in the cluster.</summary>
internal static class PlanCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var service = new ServiceOptions(surroundings);
        var strategy = new UpgradeStrategyOptions();
        var target = new Option<string?>("--target-version")
        {
            Description = "Version to upgrade to. Without it, the possible ones are listed.",
            HelpName = "version",
        };
        var check = new Option<bool>("--pre-check") { Description = "Let the service check the cluster, and show what it finds." };
        Option<OutputFormat> format = OutputOption.Create("How to print the plan.");
        var command = new Command("plan", "Shows to which versions a cluster can be upgraded, and what 'start' would ask for.")
        {
            target, check, format,
        };
        strategy.AddTo(command);
        service.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(check) && string.IsNullOrWhiteSpace(result.GetValue(target)))
            {
                result.AddError("--pre-check needs --target-version.");
            }
        });
        command.SetAction(RequestFailure.Guard(surroundings.Error, async (parsed, cancellationToken) =>
        {
            using ClusterService cluster = await service.OpenAsync(parsed, cancellationToken);
            IntendedUpgrade plan =
                await IntendedUpgrade.MakeAsync(cluster, parsed.GetValue(target), strategy.Read(parsed), cancellationToken);
            PreCheckTask? findings = parsed.GetValue(check)
                ? await PreCheckStep.RunAsync(
                    cluster, plan, new LongRunningOptions { TimeProvider = surroundings.Clock }, surroundings.Error, cancellationToken)
                : null;
            await PlanPrinter.PrintAsync(plan, findings, parsed.GetValue(format), surroundings.Output);
            bool isRefused = plan is { TargetVersion: not null, IsPossible: false } || (findings is not null && !PreCheckStep.IsPassed(findings));
            return isRefused ? ExitCode.CheckFailed : ExitCode.Success;
        }));
        return command;
    }
}
