using CceGen.Measuring;
using static CceGen.Measuring.MarkdownTable;

namespace CceGen.Benchmarks;

/// <summary>A table of two peers, one row for each pair: what the first cost, and how many times as much as the second.</summary>
internal sealed class RatioTable(string title, bool hasBytes)
{
    private readonly MarkdownTable _table = new(
    [
        title, "CPU ms, least", "NSwag", "× NSwag, of least", "median of rounds",
        .. hasBytes ? new[] { "MB", "NSwag", "× NSwag" } : [],
    ]);

    public void Add(string row, Result own, Result others) => _table.Add(
    [
        row,
        Number(own.Least(Cpu) / 1000, "N1"),
        Number(others.Least(Cpu) / 1000, "N1"),
        Number(own.Least(Cpu) / others.Least(Cpu), "F2"),
        Number(own.MedianRatioTo(others, Cpu), "F2"),
        .. hasBytes ? BytesOf(own, others) : [],
    ]);

    public void Write(TextWriter output)
    {
        _table.Write(output);
        output.WriteLine();
    }

    private static string[] BytesOf(Result own, Result others)
    {
        double bytes = own.Median(Bytes);
        return [Number(bytes / 1e6, "N1"), Number(others.Median(Bytes) / 1e6, "N1"), Number(bytes / others.Median(Bytes), "F2")];
    }

    private static double Cpu(Measurement run) => run.CpuMicroseconds;

    private static double Bytes(Measurement run) => run.AllocatedBytes;
}
