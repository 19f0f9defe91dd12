using Cce.Simulator.Upgrades;

namespace Cce.Client.Tests.Simulator;

public sealed class GoTimestampTests
{
    [Theory]
    [InlineData(7567100, 480, "2022-12-16 13:40:20.75671 +0800 CST")]
    [InlineData(7567120, 480, "2022-12-16 13:40:20.756712 +0800 CST")]
    [InlineData(7567123, 480, "2022-12-16 13:40:20.7567123 +0800 CST")]
    [InlineData(5000000, 480, "2022-12-16 13:40:20.5 +0800 CST")]
    [InlineData(0, 480, "2022-12-16 13:40:20 +0800 CST")]
    [InlineData(1, 0, "2022-12-16 13:40:20.0000001 +0000 UTC")]
    [InlineData(0, 180, "2022-12-16 13:40:20 +0300 +03")]
    [InlineData(0, -180, "2022-12-16 13:40:20 -0300 -03")]
    [InlineData(0, 330, "2022-12-16 13:40:20 +0530 +0530")]
    [InlineData(0, -570, "2022-12-16 13:40:20 -0930 -0930")]
    public void Is_written_as_Go_prints_it(int ticks, int offsetMinutes, string expected)
    {
        DateTimeOffset time = new DateTimeOffset(2022, 12, 16, 13, 40, 20, TimeSpan.FromMinutes(offsetMinutes)).AddTicks(ticks);

        Assert.Equal(expected, GoTimestamp.Format(time));
    }

    [Fact]
    public void The_zero_time_has_four_digits_for_the_year() =>
        Assert.Equal("0001-01-01 00:00:00 +0000 UTC", GoTimestamp.Format(DateTimeOffset.MinValue));
}
