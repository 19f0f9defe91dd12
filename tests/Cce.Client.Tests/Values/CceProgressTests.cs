using System.Globalization;

namespace Cce.Client.Tests.Values;

public sealed class CceProgressTests
{
    [Theory]
    [InlineData("0.00", "0.00")]
    [InlineData("0.50", "0.50")]
    [InlineData("100", "100")]
    [InlineData(" 99.9 ", "99.9")]
    [InlineData("-1", "-1")]
    [InlineData("1e2", "100")]
    [InlineData("0,50", null)]
    [InlineData("1,000", null)]
    [InlineData("50%", null)]
    [InlineData("NaN", null)]
    [InlineData("1e99", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Is_the_number_with_its_digits_if_the_text_is_one(string? text, string? expected)
    {
        // In German a comma would be a point.
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        var progress = new CceProgress(text);

        Assert.Equal(expected, progress.Value?.ToString(CultureInfo.InvariantCulture));
        Assert.Same(text, progress.Text);
    }

    [Fact]
    public void Equals_what_has_the_same_text()
    {
        Assert.True(new CceProgress("0.50") == new CceProgress("0.50"));
        Assert.True(new CceProgress("0.50") != new CceProgress("0.5"));
        Assert.Equal("", default(CceProgress).ToString());
    }
}
