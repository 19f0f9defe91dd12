using System.Globalization;

namespace Cce.Client.Benchmarks;

/// <summary>Prints the results as a Markdown table; the ratios are to the first one.</summary>
internal static class ResultTable
{
    private static readonly string[] Columns =
    [
        "per call", "bytes", "CPU µs, least", "CPU µs, median", "× first, of least", "× first, median of rounds", "µs, least", "µs, median",
    ];

    public static void Write(TextWriter output, IReadOnlyList<Result> results)
    {
        List<string[]> rows = [Columns, .. results.Select(result => Row(result, results[0]))];
        int[] widths = [.. Columns.Select((_, column) => rows.Max(row => row[column].Length))];
        rows.Insert(1, [.. widths.Select((width, column) => column == 0 ? new string('-', width) : new string('-', width - 1) + ":")]);
        foreach (string[] row in rows)
        {
            IEnumerable<string> cells = row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]));
            output.WriteLine($"| {string.Join(" | ", cells)} |");
        }
    }

    private static string[] Row(Result result, Result first) =>
    [
        result.Name,
        Text(result.Median(static run => run.AllocatedBytes), "N0"),
        Text(result.Least(Cpu), "F1"),
        Text(result.Median(Cpu), "F1"),
        Text(result.Least(Cpu) / first.Least(Cpu), "F2"),
        Text(result.MedianRatioTo(first, Cpu), "F2"),
        Text(result.Least(Elapsed), "F1"),
        Text(result.Median(Elapsed), "F1"),
    ];

    private static double Cpu(Measurement run) => run.CpuMicroseconds;

    private static double Elapsed(Measurement run) => run.ElapsedMicroseconds;

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
