using CceGen.Measuring;
using static CceGen.Measuring.MarkdownTable;

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
        var table = new MarkdownTable(Columns);
        foreach (Result result in results)
        {
            table.Add(Row(result, results[0]));
        }

        table.Write(output);
    }

    private static string[] Row(Result result, Result first) =>
    [
        result.Name,
        Number(result.Median(static run => run.AllocatedBytes)),
        Number(result.Least(Cpu), "F1"),
        Number(result.Median(Cpu), "F1"),
        Number(result.Least(Cpu) / first.Least(Cpu), "F2"),
        Number(result.MedianRatioTo(first, Cpu), "F2"),
        Number(result.Least(Elapsed), "F1"),
        Number(result.Median(Elapsed), "F1"),
    ];

    private static double Cpu(Measurement run) => run.CpuMicroseconds;

    private static double Elapsed(Measurement run) => run.ElapsedMicroseconds;
}
