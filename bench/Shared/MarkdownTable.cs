using System.Globalization;

namespace CceGen.Measuring;

/// <summary>A table in Markdown whose columns are aligned in plain text, too. The first column is text, the others are numbers.</summary>
internal sealed class MarkdownTable(params string[] columns)
{
    private readonly List<string[]> _rows = [columns];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(TextWriter output)
    {
        int[] widths = [.. columns.Select((_, column) => Math.Max(4, _rows.Max(row => row[column].Length)))];
        Write(output, columns, widths);
        output.WriteLine($"| {string.Join(" | ", widths.Select((width, column) => column == 0 ? new string('-', width) : new string('-', width - 1) + ":"))} |");
        foreach (string[] row in _rows.Skip(1))
        {
            Write(output, row, widths);
        }
    }

    /// <summary>Writes a number in the invariant culture.</summary>
    public static string Number(double value, string format = "N0") => value.ToString(format, CultureInfo.InvariantCulture);

    private static void Write(TextWriter output, string[] row, int[] widths)
    {
        IEnumerable<string> cells = row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]));
        output.WriteLine($"| {string.Join(" | ", cells)} |");
    }
}
