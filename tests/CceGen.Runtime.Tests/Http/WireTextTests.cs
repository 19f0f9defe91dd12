using System.Globalization;

namespace CceGen.Runtime.Tests.Http;

/// <summary>Values as text, under a culture that writes numbers and dates in its own way.</summary>
public sealed class WireTextTests : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;

    public WireTextTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fa-IR");

    public void Dispose() => CultureInfo.CurrentCulture = _culture;

    [Fact]
    public void Numbers_are_written_as_JSON_writes_them()
    {
        Assert.Equal(
            ["-1", "9223372036854775807", "0.1", "1E+20", "1.10", "true", "false"],
            [WireText.Of(-1), WireText.Of(long.MaxValue), WireText.Of(0.1), WireText.Of(1e20f), WireText.Of(1.10m), WireText.Of(true), WireText.Of(false)]);
    }

    [Fact]
    public void Dates_are_written_in_ISO_8601()
    {
        var time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, 60, TimeSpan.FromHours(2));

        Assert.Equal(
            ["2026-01-02T03:04:05.06+02:00", "2026-01-02T01:04:05.06Z", "2026-01-02T03:04:05Z", "2026-01-02", "2026-01-02", "2026-01-02"],
            [
                WireText.Of(time), WireText.Of(time.ToUniversalTime()), WireText.Of(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc)), WireText.OfDate(time),
                WireText.OfDate(new DateTime(2026, 1, 2)), WireText.OfDate(new DateOnly(2026, 1, 2)),
            ]);
    }

    [Fact]
    public void Other_values_keep_their_usual_text()
    {
        var id = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e");

        Assert.Equal(
            ["0f8fad5b-d9cb-469f-a165-70867728950e", "a/../b", "AQI="],
            [WireText.Of(id), WireText.Of(new Uri("a/../b", UriKind.Relative)), WireText.Of([1, 2])]);
    }

    [Fact]
    public void Null_stays_null()
    {
        Assert.All(
            [WireText.Of((int?)null), WireText.Of((bool?)null), WireText.Of((Uri?)null), WireText.Of((byte[]?)null), WireText.OfDate((DateOnly?)null)],
            Assert.Null);
    }
}
