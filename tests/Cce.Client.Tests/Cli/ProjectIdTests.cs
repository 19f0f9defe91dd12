using Cce.Client.Authentication;
using Cce.Simulator.Responses;

namespace Cce.Client.Tests.Cli;

/// <summary>Where the commands take the id of the project from when --project-id is left out.</summary>
public sealed class ProjectIdTests : CommandTests
{
    private string[] WithoutProject => ["--endpoint", Simulator.Endpoint.ToString(), "--region", "cn-north-4", "--cluster-id", "c"];

    [Fact]
    public async Task It_comes_with_the_credentials()
    {
        var run = new CommandLineRun { Credentials = new AccessKeyCredential("AK", "SK") { ProjectId = "of-the-key" } };

        Assert.Equal(0, await run.RunAsync(["list", .. WithoutProject]));
        ReceivedRequest request = Assert.Single(Simulator.Requests.ToList());
        Assert.StartsWith("/api/v3/projects/of-the-key/", request.Target, StringComparison.Ordinal);
        Assert.Equal("of-the-key", request.Header("X-Project-Id"));
    }

    [Fact]
    public async Task It_is_asked_for_at_the_identity_service()
    {
        CommandLineRun run = RunWithIam(Simulator.Endpoint);
        Simulator.Responses.Enqueue("""{"projects":[{"id":"of-iam","name":"cn-north-4"}]}""");

        Assert.Equal(0, await run.RunAsync(["list", .. WithoutProject]));
        string[] targets = [.. Simulator.Requests.ToList().Select(request => request.Target)];
        Assert.Equal("/v3/projects?name=cn-north-4", targets[0]);
        Assert.StartsWith("/api/v3/projects/of-iam/clusters/c/", targets[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_goes_first()
    {
        var run = new CommandLineRun { Credentials = new AccessKeyCredential("AK", "SK") { ProjectId = "of-the-key" } };

        Assert.Equal(0, await run.RunAsync(["list", "--project-id", "p", .. WithoutProject]));
        Assert.StartsWith("/api/v3/projects/p/", Assert.Single(Simulator.Requests.ToList()).Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_nobody_can_be_asked_for_has_to_be_given()
    {
        int code = await Run.RunAsync(["list", "--token", "t", .. WithoutProject]);

        Assert.Equal(2, code);
        Assert.Contains("'--token' requires '--project-id'", Run.Error, StringComparison.Ordinal);
        Assert.Empty(Simulator.Requests.ToList());
    }

    [Fact]
    public async Task Without_a_region_it_has_to_be_given()
    {
        int code = await Run.RunAsync(["list", "--endpoint", Simulator.Endpoint.ToString(), "--cluster-id", "c"]);

        Assert.Equal(2, code);
        Assert.Contains("specify '--project-id', or '--region'", Run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("ProjectId", Run.Error, StringComparison.Ordinal);
        Assert.Empty(Simulator.Requests.ToList());
    }

    [Theory]
    [InlineData("""{"projects":[]}""", 200, "has no project for the region")]
    [InlineData("""{"error":{"code":403,"message":"No."}}""", 403, "403")]
    public async Task An_identity_service_that_does_not_tell_is_a_refusal(string answer, int status, string reason)
    {
        CommandLineRun run = RunWithIam(Simulator.Endpoint);
        Simulator.Responses.Enqueue(answer, status);

        int code = await run.RunAsync(["list", .. WithoutProject]);

        Assert.Equal(3, code);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_identity_service_that_is_not_there_is_unreachable()
    {
        CommandLineRun run = RunWithIam(Simulator.Endpoint);
        string[] cluster = WithoutProject;
        await Simulator.DisposeAsync();

        Assert.Equal(4, await run.RunAsync(["list", .. cluster]));
        Assert.Contains("/v3/projects?name=cn-north-4", run.Error, StringComparison.Ordinal);
    }

    private static CommandLineRun RunWithIam(Uri endpoint) =>
        new() { Credentials = new AccessKeyCredential("AK", "SK") { IamEndpoint = endpoint } };
}
