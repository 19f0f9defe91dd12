using Cce.Cli.Commands;
using Cce.Client;
using Newtonsoft.Json;

namespace Cce.Cli.Rendering;

/// <summary>Prints a plan, for people or for programs.</summary>
internal static class PlanPrinter
{
    public static Task PrintAsync(IntendedUpgrade plan, PreCheckTask? findings, OutputFormat format, TextWriter output) =>
        output.WriteLineAsync(format == OutputFormat.Json ? Json(plan, findings) : Text(plan, findings));

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

    private static string Text(IntendedUpgrade plan, PreCheckTask? findings)
    {
        UpgradeInfoStatus? last = plan.Info.Spec?.LastUpgradeInfo;
        (string Name, string? Value)[] lines =
        [
            ("Version", plan.Version),
            ("Advised patch", plan.Info.Spec?.VersionInfo?.SuggestPatch),
            ("Possible", plan.TargetVersions.Count == 0 ? "no version" : string.Join(", ", plan.TargetVersions)),
            ("Last upgrade", last?.Phase is { } phase ? $"{phase.Value} {last.Progress} {last.CompletionTime}" : null),
            ("Target", plan.TargetVersion is null ? null : plan.TargetVersion + (plan.IsPossible ? "" : " (not listed by the service)")),
            ("Nodes at once", Step(plan)),
        ];
        string text = string.Join(Environment.NewLine, lines
            .Where(line => line.Value is not null)
            .Select(line => $"{line.Name,-13} {PrintableText.Of(line.Value)}"));
        return findings is null ? text : text + Environment.NewLine + FindingsPrinter.Text(findings);
    }

    private static string? Step(IntendedUpgrade plan) => plan.Request?.Spec.ClusterUpgradeAction?.Strategy.InPlaceRollingUpdate?.UserDefinedStep
        ?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
