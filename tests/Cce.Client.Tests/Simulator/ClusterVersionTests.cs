using Cce.Simulator.Clusters;

namespace Cce.Client.Tests.Simulator;

public sealed class ClusterVersionTests
{
    [Theory]
    [InlineData("v1.19.16-r4", "v1.23.5-r0")]
    [InlineData("v1.19.16-r4", "v1.19.16-r20")]
    [InlineData("v1.9.1", "v1.10")]
    [InlineData("v1.19.16-r4", "v1.19")]
    [InlineData("v1.19", "v1.19.16-r4")]
    public void A_newer_version_is_an_upgrade(string version, string target) =>
        Assert.True(ClusterVersion.IsUpgrade(version, target));

    [Theory]
    [InlineData("v1.23.5-r0", "v1.19.16-r4")]
    [InlineData("v1.23.5-r0", "v1.23.5-r0")]
    [InlineData("v1.23.5-r0", "v1.21")]
    [InlineData("v1.23.5-r0", "")]
    [InlineData("v1.23.5-r0", "newest")]
    [InlineData("v1.23.5-r0", "v99999999999999999999")]
    public void An_older_one_the_same_or_none_is_not(string version, string target) =>
        Assert.False(ClusterVersion.IsUpgrade(version, target));

    [Theory]
    [InlineData("v1.19.16-r4", "v1.19")]
    [InlineData("v1.23", "v1.23")]
    [InlineData("v2", "v2")]
    public void The_minor_version_is_what_all_patches_have_in_common(string version, string minor) =>
        Assert.Equal(minor, ClusterVersion.Minor(version));

    [Theory]
    [InlineData("v1.19.16-r4", "v1.19.16", "r4")]
    [InlineData("v1.19.16-r20", "v1.19.16", "r20")]
    [InlineData("v1.23", "v1.23", null)]
    [InlineData("newest", "newest", null)]
    public void A_version_is_a_release_and_its_patch(string version, string release, string? patch) =>
        Assert.Equal((release, patch), ClusterVersion.Split(version));
}
