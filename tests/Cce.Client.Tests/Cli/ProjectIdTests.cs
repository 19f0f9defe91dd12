using Cce.Client.Authentication;

namespace Cce.Client.Tests.Cli;

/// <summary>Where the commands take the id of the project from when --project-id is left out.</summary>
public sealed class ProjectIdTests : CommandTests
{
    private string[] WithoutProject => ["--endpoint", Simulator.Endpoint.ToString(), "--region", "cn-north-4", "--cluster-id", "c"];

    [Fact]
    public async Task An_id_that_nobody_can_be_asked_for_has_to_be_given()
    {
        int code = await Run.RunAsync(["list", "--token", "t", .. WithoutProject]);

        Assert.Equal(2, code);
        Assert.Contains("The id of the project is not given", Run.Error, StringComparison.Ordinal);
        Assert.Empty(Simulator.Requests.ToList());
    }

    [Theory]
    [InlineData("""{"projects":[]}""", 200, "has no project for the region")]
    [InlineData("""{"error":{"code":403,"message":"No."}}""", 403, "403")]
    public async Task An_identity_service_that_does_not_tell_is_a_refusal(string answer, int status, string reason)
    {
        CommandLineRun run = RunWithIam(Simulator.Endpoint);
        Simulator.Answers.Enqueue(answer, status);

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
