using CceGen.Measuring;
using static CceGen.Measuring.MarkdownTable;

namespace CceGen.Benchmarks.Generation;

/// <summary>Prints what generations cost. What is emitted is the rest: no run emits and does nothing else.</summary>
internal sealed class GenerationTable
{
    private readonly MarkdownTable _table = new(
        "generation, warm", "sources", "characters", "MB", "read and lower", "emit", "CPU ms, least", "read and lower", "emit");

    public void Add(string row, GenerationCost cost) => _table.Add(
        row,
        Number(cost.Sources),
        Number(cost.Characters),
        Number(Bytes(cost.All), "N2"),
        Number(Bytes(cost.Reading), "N2"),
        Number(Bytes(cost.All) - Bytes(cost.Reading), "N2"),
        Number(Cpu(cost.All), "N1"),
        Number(Cpu(cost.Reading), "N1"),
        Number(Cpu(cost.All) - Cpu(cost.Reading), "N1"));

    public void Write(TextWriter output)
    {
        _table.Write(output);
        output.WriteLine();
    }

    private static double Bytes(Result result) => result.Median(static run => run.AllocatedBytes) / 1e6;

    private static double Cpu(Result result) => result.Least(static run => run.CpuMicroseconds) / 1000;
}
