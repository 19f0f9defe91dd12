using Cce.Cli.Usage;
using CsCheck;

namespace Cce.Client.Tests.Cli;

/// <summary>Durations in options and in the output.</summary>
public sealed class DurationTests
{
    [Theory]
    [InlineData("90s", 90)]
    [InlineData("5m", 300)]
    [InlineData("1h30m", 5400)]
    [InlineData("1d2h3m4s", 93784)]
    [InlineData("1.5h", 5400)]
    [InlineData("250ms", 0.25)]
    [InlineData("1s500ms", 1.5)]
    [InlineData("2m30ms", 120.03)]
    [InlineData("10", 10)]
    [InlineData("2.5", 2.5)]
    [InlineData("01:02:03", 3723)]
    [InlineData("1.02:03:04", 93784)]
    [InlineData("0:00:02.5", 2.5)]
    public void A_duration_is_read_as_people_write_it(string text, double seconds)
    {
        Assert.True(Duration.TryParse(text, out TimeSpan duration));
        Assert.Equal(seconds, duration.TotalSeconds, 6);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("s")]
    [InlineData("-5s")]
    [InlineData("-5")]
    [InlineData("5 m")]
    [InlineData("30m1h")]
    [InlineData("5x")]
    [InlineData("1e3")]
    [InlineData("1,5s")]
    [InlineData("1:2")]
    [InlineData("25:61:00")]
    [InlineData("NaN")]
    [InlineData("٥s")]
    [InlineData("99999999999999999999d")]
    [InlineData("5s\n")]
    public void Another_text_is_no_duration(string text) => Assert.False(Duration.TryParse(text, out _));

    [Theory]
    [InlineData(0, "0s")]
    [InlineData(0.25, "250ms")]
    [InlineData(0.0001, "1ms")]
    [InlineData(1.9, "1s")]
    [InlineData(90, "1m30s")]
    [InlineData(5400, "1h30m")]
    [InlineData(86400, "1d")]
    [InlineData(-1, "0s")]
    public void A_duration_is_written_as_people_write_it(double seconds, string text) =>
        Assert.Equal(text, Duration.Format(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void What_is_written_can_be_read() => Gen.Int[0, 10_000_000].Sample(seconds =>
        Duration.TryParse(Duration.Format(TimeSpan.FromSeconds(seconds)), out TimeSpan read) && read == TimeSpan.FromSeconds(seconds));
}
