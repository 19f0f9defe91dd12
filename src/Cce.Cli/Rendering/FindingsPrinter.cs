using Cce.Client;

namespace Cce.Cli.Rendering;

/// <summary>The findings of a check before an upgrade, the worst first.</summary>
internal static class FindingsPrinter
{
    private static readonly CheckItemLevel[] WorstFirst = [CheckItemLevel.Fatal, CheckItemLevel.Warning, CheckItemLevel.Info];

    public static string Text(PreCheckTask check, int width)
    {
        PreCheckStatus? status = check.Status;
        IEnumerable<string?[]> rows = Findings(status)
            .Where(finding => finding.Item.Phase != CheckPhase.Success)
            .OrderBy(finding => Rank(finding.Item.Level))
            .Select(finding => new[]
            {
                finding.Item.Level?.Value, finding.Where, finding.Item.Group?.Value, finding.Item.Name, finding.Item.Message,
            });
        string head = $"Check         {PrintableText.Cell(status?.Phase?.Value)} {PrintableText.Value(status?.Message)}".TrimEnd();
        string?[][] found = [.. rows];
        return found.Length == 0 ? head : head + Environment.NewLine + TextTable.Of(["LEVEL", "WHERE", "GROUP", "ITEM", "MESSAGE"], found, width);
    }

    private static IEnumerable<(string Where, CheckItemStatus Item)> Findings(PreCheckStatus? status) =>
    [
        .. (status?.ClusterCheckStatus?.ItemsStatus ?? []).Select(item => ("cluster", item)),
        .. (status?.AddonCheckStatus?.ItemsStatus ?? []).Select(item => ("add-ons", item)),
        .. (status?.NodeCheckStatus?.NodeStageStatus ?? []).SelectMany(node =>
            (node.ItemsStatus ?? []).Select(item => (node.NodeInfo?.Name ?? node.NodeInfo?.Uid ?? "node", item))),
    ];

    // What has no level, or one that is not known, may be anything.
    private static int Rank(CheckItemLevel? level) => level is { } known ? Array.IndexOf(WorstFirst, known) : -1;
}
