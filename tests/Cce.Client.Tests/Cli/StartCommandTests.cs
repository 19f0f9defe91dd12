namespace Cce.Client.Tests.Cli;

/// <summary>cce-upgrade start.</summary>
public sealed class StartCommandTests : CommandTests
{
    private const string Target = "v1.23.5-r0";

    private string[] StartRequests =>
        [.. Simulator.Requests.ToList().Select(request => request.Target).Where(target => target.EndsWith("/operation/upgrade", StringComparison.Ordinal))];

    [Theory]
    [InlineData("--pre-check", "check")]
    [InlineData("--snapshot", "snapshot")]
    public async Task Start_cannot_wait_for_what_the_service_does_not_name(string option, string named)
    {
        Simulator.Answers.Enqueue("""{"spec":{"versionInfo":{"targetVersions":["v1.23.5-r0"]}}}""");
        Simulator.Answers.Enqueue("{}");

        int code = await Run.RunAsync(["start", "--target-version", Target, "--yes", option, .. Cluster]);

        Assert.Equal(3, code);
        Assert.Contains($"The service started a {named}, and did not say which one", Run.Error, StringComparison.Ordinal);
        Assert.Empty(StartRequests);
    }
}
