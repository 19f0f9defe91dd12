namespace Cce.Client.Tests.Cli;

/// <summary>--verbose.</summary>
public sealed class VerboseOptionTests : CommandTests
{
    [Fact]
    public async Task What_the_client_does_goes_to_standard_error_without_secrets()
    {
        Simulator.Responses.Enqueue("""{"errorCode":"CCE.02429001","errorMessage":"Slow \u001b[2Jdown."}""", 429);

        int code = await Run.RunAsync(["list", "--verbose", "--token", "s3cret", .. Cluster]);

        Assert.Equal(0, code);
        Assert.Contains("Debug: ListUpgradeClusterTasks starts: GET ", Run.Error, StringComparison.Ordinal);
        Assert.Contains("Warning: Attempt 1 of ListUpgradeClusterTasks failed, the next one follows in ", Run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", Run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', Run.Error);
        Assert.Equal("The cluster has no upgrade task.", Run.Output.TrimEnd());
    }

    [Fact]
    public async Task Nothing_of_it_is_said_when_nobody_asks()
    {
        Simulator.Responses.Enqueue("{}", 429);

        Assert.Equal(0, await Run.RunAsync(["list", .. Cluster]));
        Assert.Empty(Run.Error);
    }
}
