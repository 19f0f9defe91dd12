using Cce.Simulator.Faults;

namespace Cce.Client.Tests.Simulator.Faults;

/// <summary>What can be asked for in X-Simulator-Fault.</summary>
public sealed class FaultGrammarTests
{
    [Fact]
    public void Parts_add_up()
    {
        Assert.Equal(
            new Fault { Replacement = Replacement.Error, Status = 503, Shape = ErrorShape.Html, RetryAfter = "7", AfterOperation = true },
            FaultGrammar.Parse("status=503; shape=html; retry-after=7; when=after"));
        Assert.Equal(
            new Fault { Gzip = true, ByteOrderMark = true, ContentType = "text/plain", End = BodyEnd.Truncated, StopsAfter = 3 },
            FaultGrammar.Parse(" BOM ;gzip;type = text/plain;;truncate=3;"));
        Assert.Equal(
            new Fault { Latency = TimeSpan.FromMilliseconds(200), Skew = TimeSpan.FromMinutes(-20), End = BodyEnd.Stalled },
            FaultGrammar.Parse("latency=200ms;skew=-20m;stall"));
        Assert.Equal(new Fault { Replacement = Replacement.Reset, AfterOperation = true }, FaultGrammar.Parse("reset=after"));
        Assert.Equal(FaultGrammar.Parse("reset"), FaultGrammar.Parse("reset=before"));
    }

    [Theory]
    [InlineData("1.5s", 1500)]
    [InlineData("0ms", 0)]
    [InlineData("2m", 120_000)]
    [InlineData("24h", 86_400_000)]
    public void A_duration_has_a_unit(string text, int milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), FaultGrammar.Parse("stall=" + text).Pause);

    [Theory]
    [InlineData("", "The fault is empty; there are latency, skew, status,*")]
    [InlineData("explode", "There is no fault 'explode'; there are latency, *")]
    [InlineData("status", "'status': The value must be a whole number from 200 to 599")]
    [InlineData("status=99", "'status=99': The value must be a whole number from 200 to 599")]
    [InlineData("status=503; status=500", "Duplicate part 'status'")]
    [InlineData("status=503; reset", "'reset': 'status', 'html' and 'reset' exclude each other")]
    [InlineData("status=503; shape=10", "'shape=10': The value must be one of cce, gateway, *")]
    [InlineData("shape=html", "'shape' and 'retry-after' need 'status=…'")]
    [InlineData("html; retry-after=1", "'shape' and 'retry-after' need 'status=…'")]
    [InlineData("gzip; when=after", "'when' needs 'status=…' or 'html'; *")]
    [InlineData("reset; when=after", "Write 'reset=after' or *")]
    [InlineData("status=503; when=later", "'when=later': The value must be 'before' or 'after'")]
    [InlineData("reset; gzip", "'reset' sends no response *")]
    [InlineData("gzip=1", "'gzip=1': The part has no value")]
    [InlineData("type=", "'type=': The part needs a value")]
    [InlineData("truncate; stall", "'stall': 'truncate' and 'stall' exclude each other")]
    [InlineData("truncate=-1", "'truncate=-1': The value must be a whole number *")]
    [InlineData("latency=200", "'latency=200': The value must be a duration *")]
    [InlineData("latency=-1s", "'latency=-1s': The value must be a duration *")]
    [InlineData("latency=25h", "'latency=25h': The value must be a duration up to a day, *")]
    [InlineData("latency=1,5s", "'latency=1,5s': The value must be a duration *")]
    [InlineData("latency", "'latency': The value must be a duration *")]
    public void What_cannot_be_read_is_explained(string text, string expected)
    {
        Assert.False(FaultGrammar.TryParse(text, out _, out string? problem));
        Assert.True(expected.EndsWith('*') ? problem.StartsWith(expected[..^1], StringComparison.Ordinal) : problem == expected, problem);
    }

    [Fact]
    public void Each_kind_of_the_options_is_a_fault()
    {
        Assert.All(new FaultOptions().Kinds, kind => FaultGrammar.Parse(kind));
        Assert.Throws<FormatException>(() => new FaultOptions { Kinds = ["reset", "explode"] });
        Assert.Throws<ArgumentException>(() => new FaultOptions { Kinds = [] });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FaultOptions { Rate = 1.01 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FaultOptions { Rate = double.NaN });
    }

    [Fact]
    public void The_same_seed_gives_the_same_faults()
    {
        var options = new FaultOptions { Rate = 0.25, Kinds = ["reset", "html"], Seed = 7 };

        Fault?[] first = Take(options);

        Assert.Equal(first, Take(options));
        Assert.NotEqual(first, Take(options with { Seed = 8 }));
        Assert.InRange(first.Count(fault => fault is not null), 200, 300);
        Assert.InRange(first.Count(fault => fault?.Replacement == Replacement.Reset), 90, 160);
        Assert.All(Take(options with { Rate = 0 }), Assert.Null);
        Assert.All(Take(options with { Rate = 1 }), Assert.NotNull);
    }

    private static Fault?[] Take(FaultOptions options)
    {
        var sequence = new FaultSequence(options);
        return [.. Enumerable.Range(0, 1000).Select(_ => sequence.Next())];
    }
}
