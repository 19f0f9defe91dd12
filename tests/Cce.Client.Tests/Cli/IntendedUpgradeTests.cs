using Cce.Cli.Commands;

namespace Cce.Client.Tests.Cli;

public sealed class IntendedUpgradeTests
{
    [Theory]
    [InlineData("v1.19.16", "r4", "v1.19.16-r4")]
    [InlineData("v1.19", "v1.19.16-r4", "v1.19.16-r4")]
    [InlineData("1.19", "1.19.16-r4", "1.19.16-r4")]
    [InlineData("v1.19.10-r1", "r1", "v1.19.10-r1")]
    [InlineData("v1.19.10-r1", "", "v1.19.10-r1")]
    [InlineData("v1.23", null, "v1.23")]
    [InlineData(null, "v1.19.16-r4", "v1.19.16-r4")]
    [InlineData("", "", null)]
    [InlineData(null, null, null)]
    public void The_version_is_whole_however_the_service_cuts_it(string? release, string? patch, string? version) =>
        Assert.Equal(version, IntendedUpgrade.FullVersion(release, patch));
}
