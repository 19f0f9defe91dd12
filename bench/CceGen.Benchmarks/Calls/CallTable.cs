using CceGen.Measuring;
using static CceGen.Measuring.MarkdownTable;

namespace CceGen.Benchmarks.Calls;

/// <summary>Prints the results of one kind of call.</summary>
internal static class CallTable
{
    public static void Write(TextWriter output, string title, IReadOnlyList<CallRow> rows)
    {
        var table = new MarkdownTable(
            title, "bytes", "× hand-written", "× NSwag", "× net10.0", "CPU µs, least",
            "× hand-written", "median of rounds", "× NSwag", "median of rounds");
        foreach (CallRow row in rows)
        {
            table.Add(
                row.Result.Name,
                Number(row.Result.Median(Bytes)),
                BytesRatio(row.Result, row.HandWritten),
                BytesRatio(row.Result, row.Peer),
                BytesRatio(row.Result, row.NewestBuild),
                Number(row.Result.Least(Cpu), "F2"),
                CpuRatio(row.Result, row.HandWritten),
                CpuMedianRatio(row.Result, row.HandWritten),
                CpuRatio(row.Result, row.Peer),
                CpuMedianRatio(row.Result, row.Peer));
        }

        table.Write(output);
        output.WriteLine();
    }

    private static string BytesRatio(Result result, Result? other) =>
        other is null ? "" : Number(result.Median(Bytes) / other.Median(Bytes), "F2");

    private static string CpuRatio(Result result, Result? other) => other is null ? "" : Number(result.Least(Cpu) / other.Least(Cpu), "F2");

    private static string CpuMedianRatio(Result result, Result? other) => other is null ? "" : Number(result.MedianRatioTo(other, Cpu), "F2");

    private static double Bytes(Measurement run) => run.AllocatedBytes;

    private static double Cpu(Measurement run) => run.CpuMicroseconds;
}
