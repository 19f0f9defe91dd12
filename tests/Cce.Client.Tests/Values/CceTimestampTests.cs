using System.Globalization;

namespace Cce.Client.Tests.Values;

public sealed class CceTimestampTests
{
    [Theory]
    // Go's own form: any fraction, any name of a zone, a monotonic clock.
    [InlineData("2022-12-16 13:40:20.75671 +0800 CST", "2022-12-16T13:40:20.7567100+08:00", 756_710_000)]
    [InlineData("2022-12-16 13:40:20.756712 +0800 CST", "2022-12-16T13:40:20.7567120+08:00", 756_712_000)]
    [InlineData("2022-12-16 13:40:20.756712345 +0800 CST", "2022-12-16T13:40:20.7567123+08:00", 756_712_345)]
    [InlineData("2022-12-16 13:40:20.000000001 +0800 CST", "2022-12-16T13:40:20.0000000+08:00", 1)]
    [InlineData("2022-12-16 13:40:20.999999999 +0800 CST", "2022-12-16T13:40:20.9999999+08:00", 999_999_999)]
    [InlineData("2022-12-16 13:40:20.5 +0800 CST", "2022-12-16T13:40:20.5000000+08:00", 500_000_000)]
    [InlineData("2022-12-16 13:40:20 +0800 CST", "2022-12-16T13:40:20.0000000+08:00", 0)]
    [InlineData("2022-12-16 13:40:20 -0600 CST", "2022-12-16T13:40:20.0000000-06:00", 0)]
    [InlineData("2022-12-16 13:40:20 +0300 +03", "2022-12-16T13:40:20.0000000+03:00", 0)]
    [InlineData("2022-12-16 13:40:20 -0930 -0930", "2022-12-16T13:40:20.0000000-09:30", 0)]
    [InlineData("2022-12-16 13:40:20 +0100 My own zone", "2022-12-16T13:40:20.0000000+01:00", 0)]
    [InlineData("2022-12-16 13:40:20.75671 +0800 CST m=+0.000012345", "2022-12-16T13:40:20.7567100+08:00", 756_710_000)]
    [InlineData("2022-12-16 13:40:20.75671 +0800 CST m=-1", "2022-12-16T13:40:20.7567100+08:00", 756_710_000)]
    [InlineData("2025-01-01 16:00:00 +0000 UTC", "2025-01-01T16:00:00.0000000+00:00", 0)]
    [InlineData("2025-01-01 16:00:00 UTC", "2025-01-01T16:00:00.0000000+00:00", 0)]
    [InlineData("0001-01-01 00:00:00 +0000 UTC", "0001-01-01T00:00:00.0000000+00:00", 0)]
    [InlineData("0001-01-01 08:05:43 +0805 LMT", "0001-01-01T08:05:43.0000000+08:05", 0)]
    [InlineData("9999-12-31 23:59:59.999999999 +0000 UTC", "9999-12-31T23:59:59.9999999+00:00", 999_999_999)]
    // A space and Z.
    [InlineData("2018-09-15 00:00:00Z", "2018-09-15T00:00:00.0000000+00:00", 0)]
    [InlineData("2018-09-15 00:00:00 Z", "2018-09-15T00:00:00.0000000+00:00", 0)]
    // RFC 3339 and ISO 8601.
    [InlineData("2022-12-16T05:40:20Z", "2022-12-16T05:40:20.0000000+00:00", 0)]
    [InlineData("2022-12-16t05:40:20z", "2022-12-16T05:40:20.0000000+00:00", 0)]
    [InlineData("2022-12-16T05:40:20.123456789Z", "2022-12-16T05:40:20.1234567+00:00", 123_456_789)]
    [InlineData("2022-12-16T13:40:20+08:00", "2022-12-16T13:40:20.0000000+08:00", 0)]
    [InlineData("2022-12-16T13:40:20+0800", "2022-12-16T13:40:20.0000000+08:00", 0)]
    [InlineData("2022-12-16T13:40:20,25+08", "2022-12-16T13:40:20.2500000+08:00", 250_000_000)]
    [InlineData("2022-12-16T13:40:20.1234567899999-08:00", "2022-12-16T13:40:20.1234567-08:00", 123_456_789)]
    [InlineData("2022-12-16 13:40:20+08:00", "2022-12-16T13:40:20.0000000+08:00", 0)]
    [InlineData("2024-02-29T00:00:00Z", "2024-02-29T00:00:00.0000000+00:00", 0)]
    [InlineData("2022-12-16T13:40:20+14:00", "2022-12-16T13:40:20.0000000+14:00", 0)]
    [InlineData("  2022-12-16T13:40:20Z\r\n", "2022-12-16T13:40:20.0000000+00:00", 0)]
    public void Every_form_of_the_service_is_read_and_its_text_is_kept(string text, string expected, int nanoseconds)
    {
        var timestamp = new CceTimestamp(text);

        Assert.Equal(expected, timestamp.Value?.ToString("o", CultureInfo.InvariantCulture));
        Assert.Equal(nanoseconds, timestamp.Nanoseconds);
        Assert.Same(text, timestamp.Text);
        Assert.Same(text, timestamp.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("yesterday")]
    [InlineData("2022-13-16 13:40:20 +0800 CST")]
    [InlineData("2022-00-16 13:40:20 +0800 CST")]
    [InlineData("2022-02-30 13:40:20 +0800 CST")]
    [InlineData("2023-02-29 13:40:20 +0800 CST")]
    [InlineData("2022-12-00 13:40:20 +0800 CST")]
    [InlineData("0000-01-01 00:00:00 +0000 UTC")]
    [InlineData("10000-01-01 00:00:00 +0000 UTC")]
    [InlineData("-0001-01-01 00:00:00 +0000 UTC")]
    [InlineData("2022-12-16 24:00:00 +0800 CST")]
    [InlineData("2022-12-16 13:60:20 +0800 CST")]
    [InlineData("2022-12-16 13:40:60 +0800 CST")]
    [InlineData("2022-12-16 13:40:20 +1401 CST")]
    [InlineData("2022-12-16 13:40:20 -1500 CST")]
    [InlineData("2022-12-16 13:40:20 +0860 CST")]
    [InlineData("2022-12-16 13:40:20 +085")]
    [InlineData("2022-12-16 13:40:20 +08:5")]
    [InlineData("2022-12-16 13:40:20 +08000")]
    [InlineData("2022-12-16 13:40:20 0800 CST")]
    [InlineData("2022-12-16 13:40:20 CST")]
    [InlineData("2022-12-16 13:40:20. +0800 CST")]
    [InlineData("2022-12-16 13:40:20 +0800CST")]
    [InlineData("2022-12-16T13:40:20")]
    [InlineData("2022-12-16 13:40:20")]
    [InlineData("2022-12-16")]
    [InlineData("2022-12-16T13:40:20Z and more")]
    [InlineData("2022-12-16T13:40:20+08:00 CST")]
    [InlineData("2022-12-16_13:40:20Z")]
    [InlineData("22-12-16T13:40:20Z")]
    [InlineData("2022/12/16 13:40:20 +0800 CST")]
    [InlineData("٢٠٢٢-١٢-١٦ 13:40:20 +0800 CST")]
    [InlineData("0001-01-01 00:00:00 +0800 CST")]
    [InlineData("9999-12-31 23:59:59 -0100 X")]
    [InlineData("1671169220")]
    public void What_is_no_point_in_time_has_no_value_and_keeps_its_text(string text)
    {
        var timestamp = new CceTimestamp(text);

        Assert.Null(timestamp.Value);
        Assert.Equal(0, timestamp.Nanoseconds);
        Assert.Same(text, timestamp.Text);
    }

    [Fact]
    public void A_missing_text_stays_missing()
    {
        Assert.Null(new CceTimestamp(null).Text);
        Assert.Null(default(CceTimestamp).Value);
        Assert.Equal("", default(CceTimestamp).ToString());
        Assert.Equal(default, new CceTimestamp(null));
        Assert.NotEqual(default, new CceTimestamp(""));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("0001-01-01 00:00:00 +0000 UTC", true)]
    [InlineData("0001-01-01T00:00:00Z", true)]
    [InlineData("0001-01-01 00:00:01 +0000 UTC", false)]
    [InlineData("2022-12-16T13:40:20Z", false)]
    [InlineData("soon", false)]
    public void The_zero_time_of_Go_stands_for_a_time_that_nobody_set(string? text, bool expected) =>
        Assert.Equal(expected, new CceTimestamp(text).IsUnset);

    [Fact]
    public void Two_spellings_of_one_point_in_time_are_different_texts_and_one_value()
    {
        var go = new CceTimestamp("2022-12-16 13:40:20 +0800 CST");
        var iso = new CceTimestamp("2022-12-16T05:40:20Z");

        Assert.NotEqual(go, iso);
        Assert.True(go == new CceTimestamp("2022-12-16 13:40:20 +0800 CST"));
        Assert.Equal(go.GetHashCode(), new CceTimestamp("2022-12-16 13:40:20 +0800 CST").GetHashCode());
        Assert.Equal(go.Value, iso.Value);
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("fi-FI")]
    public void No_culture_changes_what_is_read(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        Assert.Equal(
            new DateTimeOffset(2022, 12, 16, 13, 40, 20, TimeSpan.FromHours(8)).AddTicks(7_567_100),
            new CceTimestamp("2022-12-16 13:40:20.75671 +0800 CST").Value);
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        string[] texts = ["2022-12-16 13:40:20.75671 +0800 CST m=+0.1", "2022-12-16T05:40:20.123456789Z", "2022-13-16", "soon"];
        long sum = Read(texts);
        long before = GC.GetAllocatedBytesForCurrentThread();

        sum += Read(texts);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(0, sum);
    }

    private static long Read(string[] texts)
    {
        long sum = 0;
        foreach (string text in texts)
        {
            sum += new CceTimestamp(text).Value?.Ticks ?? 0;
        }

        return sum;
    }
}
