using Cce.Cli.Rendering;

namespace Cce.Client.Tests.Cli;

public sealed class ProgressShareTests
{
    [Theory]
    [InlineData("0.00", 0.0)]
    [InlineData("37.5", 0.375)]
    [InlineData("100.00", 1.0)]
    [InlineData("1.01", 0.0101)]
    public void A_number_that_can_only_be_per_cent_fills_the_bar(string progress, double share) =>
        Assert.Equal(share, ProgressShare.Of(OperationState.Running, progress)!.Value, 10);

    [Theory]
    [InlineData("0.5")]
    [InlineData("1.00")]
    [InlineData("100.01")]
    [InlineData("-3")]
    [InlineData("1,000")]
    [InlineData("NaN")]
    [InlineData("half")]
    [InlineData("")]
    [InlineData(null)]
    public void What_nobody_can_tell_leaves_the_bar_open(string? progress) => Assert.Null(ProgressShare.Of(OperationState.Running, progress));

    [Fact]
    public void Success_fills_the_bar_whatever_the_scale() => Assert.Equal(1, ProgressShare.Of(OperationState.Succeeded, "1.00"));
}
