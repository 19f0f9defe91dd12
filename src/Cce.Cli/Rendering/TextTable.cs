using Spectre.Console;

namespace Cce.Cli.Rendering;

/// <summary>
/// Columns of text, each as wide as its widest cell. Where the table is wider than the terminal, each row becomes a block
/// with a line for each cell.
/// </summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <param name="width">Width of the terminal, in columns.</param>
    public static string Of(string[] header, IEnumerable<string?[]> rows, int width)
    {
        List<string[]> cells = [.. rows.Select(static row => row.Select((text, column) =>
            column == row.Length - 1 ? PrintableText.Value(text) : PrintableText.Cell(text)).ToArray())];
        int[] widths = [.. header.Select((name, column) =>
            cells.Select(row => row[column].GetCellWidth()).Prepend(name.Length).Max())];
        return widths.Sum() + (Gap.Length * (widths.Length - 1)) <= width
            ? string.Join(Environment.NewLine, cells.Prepend(header).Select(row => Line(row, widths)))
            : string.Join(Environment.NewLine + Environment.NewLine, cells.Select(row => Block(header, row)));
    }

    private static string Line(string[] row, int[] widths) =>
        string.Join(Gap, row.Select((cell, column) => PrintableText.Pad(cell, widths[column]))).TrimEnd();

    private static string Block(string[] header, string[] row)
    {
        int width = header.Max(static name => name.Length);
        return string.Join(Environment.NewLine, header
            .Zip(row, (name, cell) => (name, cell))
            .Where(static pair => pair.cell.Length > 0)
            .Select(pair => $"{pair.name.PadRight(width)}{Gap}{pair.cell}"));
    }
}
