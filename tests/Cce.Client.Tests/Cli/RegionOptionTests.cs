namespace Cce.Client.Tests.Cli;

/// <summary>--region and CCE_REGION.</summary>
public sealed class RegionOptionTests : CommandTests
{
    private const string Region = "test-cli-1";

    // The library reads it in the process itself. Nobody else has a region of that name.
    private const string EndpointOfRegion = "HUAWEICLOUD_SDK_REGION_CCE_TEST_CLI_1";

    [Theory]
    [InlineData(null, Region + "\n")]
    [InlineData(Region, null)]
    [InlineData(Region, "cn-nowhere-1")]
    public async Task The_region_has_the_endpoint(string? option, string? variable)
    {
        if (variable is not null)
        {
            Run.Environment["CCE_REGION"] = variable;
        }

        string[] region = option is null ? [] : ["--region", option];
        int code = await WithRegionAsync(() => Run.RunAsync(["list", "--project-id", "p", "--cluster-id", "c", .. region]));

        Assert.Equal(0, code);
        Assert.StartsWith("/api/v3/projects/p/clusters/c/", Assert.Single(Simulator.Requests.ToList()).Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_goes_before_the_region_of_the_environment()
    {
        Run.Environment["CCE_REGION"] = "cn-nowhere-1";

        Assert.Equal(0, await Run.RunAsync(["list", .. Cluster]));
    }

    [Fact]
    public async Task The_way_back_names_the_region()
    {
        Run.Environment["CCE_REGION"] = Region;
        Simulator.Responses.Enqueue("{}");
        Simulator.Responses.Enqueue("{}", 500);

        await WithRegionAsync(() => Run.RunAsync("start", "--target-version", "v9", "--force", "--yes", "--project-id", "p", "--cluster-id", "c"));

        Assert.Contains($"cce-upgrade list --region {Region} --project-id p --cluster-id c", Run.Error, StringComparison.Ordinal);
    }

    private async Task<int> WithRegionAsync(Func<Task<int>> run)
    {
        Environment.SetEnvironmentVariable(EndpointOfRegion, Simulator.Endpoint.ToString());
        try
        {
            return await run();
        }
        finally
        {
            Environment.SetEnvironmentVariable(EndpointOfRegion, null);
        }
    }
}
