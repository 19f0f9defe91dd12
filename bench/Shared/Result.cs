namespace CceGen.Measuring;

/// <summary>The runs of one of several peers.</summary>
internal sealed record Result(string Name, IReadOnlyList<Measurement> Runs)
{
    public double Median(Func<Measurement, double> value) => MedianOf(Runs.Select(value));

    /// <summary>The least disturbed run: on a machine that does other work, the better guide for time.</summary>
    public double Least(Func<Measurement, double> value) => Runs.Min(value);

    /// <summary>The median over the runs of how many times as much this cost as the other did in the same round.</summary>
    public double MedianRatioTo(Result other, Func<Measurement, double> value) =>
        MedianOf(Runs.Zip(other.Runs, (mine, others) => value(mine) / value(others)));

    private static double MedianOf(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
