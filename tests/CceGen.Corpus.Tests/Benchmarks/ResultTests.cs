using CceGen.Measuring;

namespace CceGen.Corpus.Tests.Benchmarks;

public sealed class ResultTests
{
    [Fact]
    public void The_median_ratio_compares_the_runs_of_a_round_with_each_other()
    {
        // The second round met other work of the machine, which affected both.
        var own = ResultOf(10, 90, 30);
        var other = ResultOf(5, 45, 30);

        Assert.Equal(30, own.Median(Cpu));
        Assert.Equal(10, own.Least(Cpu));
        Assert.Equal(2, own.MedianRatioTo(other, Cpu));
    }

    [Fact]
    public void The_median_of_an_even_number_of_runs_is_between_the_two_in_the_middle() => Assert.Equal(25, ResultOf(40, 10, 30, 20).Median(Cpu));

    private static Result ResultOf(params double[] cpu) => new("a", [.. cpu.Select(value => new Measurement(0, value, 0))]);

    private static double Cpu(Measurement run) => run.CpuMicroseconds;
}
