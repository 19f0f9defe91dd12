namespace Cce.Cli.Rendering;

/// <summary>Columns of text, each as wide as its widest cell.</summary>
internal static class TextTable
{
    public static string Of(string[] header, IEnumerable<string?[]> rows)
    {
        List<string[]> cells = [header, .. rows.Select(row => row.Select(PrintableText.Of).ToArray())];
        int[] widths = [.. header.Select((_, column) => cells.Max(row => row[column].Length))];
        return string.Join(Environment.NewLine, cells.Select(row =>
            string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()));
    }
}
