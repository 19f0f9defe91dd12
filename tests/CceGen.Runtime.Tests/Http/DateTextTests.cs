using System.Globalization;

namespace CceGen.Runtime.Tests.Http;

/// <summary>Dates and times in a format, under a culture that writes them in its own way.</summary>
public sealed class DateTextTests : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;

    public DateTextTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fa-IR");

    public void Dispose() => CultureInfo.CurrentCulture = _culture;

    [Fact]
    public void Each_type_is_written_in_the_format()
    {
        var time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, 60, TimeSpan.FromHours(2));

        Assert.Equal(
            ["2026-01-02T03:04:05", "2026/1/2 +02:00", "2026-01-02T03:04:05.0600000", "2 Jan"],
            [DateText.Of(time, "s"), DateText.Of(time, "yyyy/M/d zzz"), DateText.Of(time.DateTime, "o"), DateText.Of(time.DateTime, "d MMM")]);
    }

    [Theory]
    [InlineData("o", "2026-01-02")]
    [InlineData("d", "01/02/2026")]
    [InlineData("yyyyMMdd", "20260102")]
    [InlineData("yyyy-MM-ddTHH:mm:ss", "2026-01-02T00:00:00")]
    [InlineData("s", "2026-01-02T00:00:00")]
    public void A_date_without_a_time_has_any_format_that_a_time_has(string format, string expected) =>
        Assert.Equal(expected, DateText.Of(new DateOnly(2026, 1, 2), format));

    [Fact]
    public void Null_stays_null() =>
        Assert.Equal([null, null, null], [DateText.Of((DateTimeOffset?)null, "s"), DateText.Of((DateTime?)null, "s"), DateText.Of((DateOnly?)null, "s")]);
}
