using System.Globalization;

namespace CceGen.Runtime.Tests.Json;

/// <summary>Durations and times of day as text: exact, or not at all.</summary>
public sealed class JsonDurationTests
{
    [Theory]
    [InlineData("PT0S", "00:00:00")]
    [InlineData("P1DT2H3M4.5S", "1.02:03:04.5")]
    [InlineData("-PT1M", "-00:01:00")]
    [InlineData("+PT1M", "00:01:00")]
    [InlineData("P2W", "14.00:00:00")]
    [InlineData("P1W2D", "9.00:00:00")]
    [InlineData("PT1.5H", "01:30:00")]
    [InlineData("PT0,5S", "00:00:00.5")]
    [InlineData("PT0.12345678S", "00:00:00.1234567")]
    [InlineData("PT36H", "1.12:00:00")]
    [InlineData("1.02:03:04.5000000", "1.02:03:04.5")]
    [InlineData("-P10675199DT2H48M5.4775808S", "-10675199.02:48:05.4775808")]
    public void A_duration_is_read(string text, string expected)
    {
        Assert.True(JsonDuration.TryParse(text, out var value));
        Assert.Equal(TimeSpan.Parse(expected, CultureInfo.InvariantCulture), value);
        Assert.True(JsonDuration.TryParse(JsonDuration.Format(value), out var again));
        Assert.Equal(value, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1Y")]
    [InlineData("P1M")]
    [InlineData("P1Y2M3DT4H")]
    [InlineData("PT1S1M")]
    [InlineData("P1DT")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("PT1")]
    [InlineData("PTS")]
    [InlineData("PT1.2.3S")]
    [InlineData("P99999999D")]
    [InlineData("5s")]
    [InlineData("p1d")]
    public void What_has_no_fixed_length_or_is_no_duration_is_rejected(string text) => Assert.False(JsonDuration.TryParse(text, out _));

    [Fact]
    public void A_duration_is_written_as_ISO_8601_has_it()
    {
        Assert.Equal("P1DT2H3M4.0000005S", JsonDuration.Format(new TimeSpan(1, 2, 3, 4).Add(TimeSpan.FromTicks(5))));
        Assert.Equal("-PT1S", JsonDuration.Format(TimeSpan.FromSeconds(-1)));
    }

    [Theory]
    [InlineData("13:30:00", "13:30:00")]
    [InlineData("13:30", "13:30:00")]
    [InlineData("00:00:00.5", "00:00:00.5")]
    [InlineData("23:59:59.9999999", "23:59:59.9999999")]
    public void A_time_of_day_is_read_and_written(string text, string written)
    {
        Assert.True(JsonTimeOfDay.TryParse(text, out var value));
        Assert.Equal(written, JsonTimeOfDay.ToText(value));
    }

    [Theory]
    [InlineData("13:30:00Z")]
    [InlineData("13:30:00+02:00")]
    [InlineData("24:00:00")]
    [InlineData("1.00:00:00")]
    [InlineData("-01:00:00")]
    [InlineData("9:5")]
    [InlineData("")]
    public void A_time_with_an_offset_is_no_time_of_day(string text) => Assert.False(JsonTimeOfDay.TryParse(text, out _));

    [Fact]
    public void Null_stays_null_in_a_request() =>
        Assert.All([WireTimes.OfDuration(null), WireTimes.OfTimeSpan(null), WireTimes.OfTimeInTimeSpan(null), WireTimes.OfTimeOnly(null)], Assert.Null);

    [Fact]
    public void Values_of_requests_are_those_of_JSON() => Assert.Equal(
        ["PT1H30M", "01:30:00", "01:30:00", "01:30:00"],
        [WireTimes.OfDuration(TimeSpan.FromMinutes(90)), WireTimes.OfTimeSpan(TimeSpan.FromMinutes(90)), WireTimes.OfTimeInTimeSpan(TimeSpan.FromMinutes(90)), WireTimes.OfTimeOnly(new TimeOnly(1, 30))]);
}
