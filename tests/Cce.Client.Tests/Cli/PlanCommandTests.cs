namespace Cce.Client.Tests.Cli;

/// <summary>cce-upgrade plan.</summary>
public sealed class PlanCommandTests : CommandTests
{
    [Fact]
    public async Task Plan_names_the_version_of_a_cluster_as_the_service_has_it()
    {
        int code = await Run.RunAsync(["plan", .. Cluster]);

        Assert.Equal(0, code);
        Assert.Equal(
            """
            Version       v1.19.16-r4
            Possible      v1.21.7-r0, v1.23.5-r0

            """,
            Run.Output,
            ignoreLineEndingDifferences: true);
    }
}
