using Cce.Cli.Commands;
using Cce.Client;
using Newtonsoft.Json;

namespace Cce.Cli.Rendering;

/// <summary>Prints a plan.</summary>
internal static class PlanPrinter
{
    public static Task PrintAsync(IntendedUpgrade plan, PreCheckTask? findings, OutputFormat format, CommandContext context) =>
        context.Output.WriteLineAsync(format == OutputFormat.Json ? Json(plan, findings) : Text(plan, findings, context));

    private static string Json(IntendedUpgrade plan, PreCheckTask? findings) => JsonConvert.SerializeObject(
        new
        {
            version = plan.Version,
            targetVersions = plan.TargetVersions,
            targetVersion = plan.TargetVersion,
            isPossible = plan.TargetVersion is null ? (bool?)null : plan.IsPossible,
            request = plan.Request,
            preCheck = findings,
            info = plan.Info,
        },
        Formatting.Indented,
        new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

    private static string Text(IntendedUpgrade plan, PreCheckTask? findings, CommandContext context)
    {
        string text = DetailLines.Of(
            ("Version", plan.Version),
            ("Patch", plan.Info.Spec?.VersionInfo?.SuggestPatch is { Length: > 0 } patch ? $"{patch} (suggested)" : null),
            ("Upgrade to", plan.TargetVersions.Count == 0 ? "no version" : string.Join(", ", plan.TargetVersions)),
            ("Last upgrade", plan.Info.Spec?.LastUpgradeInfo is { } last ? Last(last, context.Clock) : null),
            ("Target", plan.TargetVersion is null ? null : plan.TargetVersion + (plan.IsPossible ? "" : " (not possible)")),
            ("Nodes at once", plan.IsPossible ? Step(plan) : null));
        return findings is null ? text : text + Environment.NewLine + FindingsPrinter.Text(findings, context.TableWidth);
    }

    private static string? Last(UpgradeInfoStatus last, TimeProvider clock) => last.Phase is not { } phase ? null
        : string.Join(' ', new[] { phase.Value, last.Progress, TimeText.Of(last.CompletedAt, clock) }.OfType<string>());

    private static string? Step(IntendedUpgrade plan) => plan.Request?.Spec.ClusterUpgradeAction?.Strategy.InPlaceRollingUpdate?.UserDefinedStep
        ?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
