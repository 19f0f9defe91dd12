using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Cli;

/// <summary>cce-upgrade start, from its confirmation to the task that it follows.</summary>
public sealed class StartCommandTests : CommandTests
{
    [Fact]
    public async Task Start_names_the_task_and_follows_it_to_its_end()
    {
        Simulator.Responses.Enqueue(Info);

        int code = await Run.RunAsync(["start", "--target-version", "v1.23.5-r0", "--yes", .. Cluster]);

        Assert.Equal(0, code);
        Assert.Matches(@"^Started upgrade task [0-9a-f-]{36}\r?\n2026-03-01 12:", Run.Output);
        Assert.Contains("To version    v1.23.5-r0", Run.Output, StringComparison.Ordinal);
        Assert.Single(Simulator.Requests.ToList(), request => request.Method == "POST");
    }

    [Fact]
    public async Task Start_does_not_wait_when_it_is_told_not_to()
    {
        Simulator.Responses.Enqueue(Info);

        int code = await Run.RunAsync(["start", "--target-version", "v1.23.5-r0", "--yes", "--no-wait", "--output", "json", .. Cluster]);

        Assert.Equal(0, code);
        Assert.Equal("Init", (string?)JObject.Parse(Run.Output)["status"]!["phase"]);
        Assert.StartsWith("Started upgrade task ", Run.Error, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.Zero, Run.Clock.Elapsed);
    }

    [Theory]
    [InlineData("y\n", 0)]
    [InlineData("YES\n", 0)]
    [InlineData("\n", 130)]
    [InlineData("n\n", 130)]
    [InlineData("", 130)]
    public async Task Start_asks_before_it_does_what_cannot_be_undone(string reply, int expected)
    {
        var run = new CommandLineRun { Reply = reply };
        Simulator.Responses.Enqueue(Info);

        int code = await run.RunAsync(["start", "--target-version", "v1.23.5-r0", "--no-wait", .. Cluster]);

        Assert.Equal(expected, code);
        Assert.Contains("from v1.19.16-r4 to v1.23.5-r0? This cannot be undone. [y/N]", run.Error, StringComparison.Ordinal);
        Assert.Equal(expected == 0 ? 1 : 0, Simulator.Requests.ToList().Count(request => request.Method == "POST"));
    }

    [Theory]
    [InlineData("v1.23.5-r0", 2, "add '--yes'")]
    [InlineData("v9", 5, "possible versions are v1.21.1-r0, v1.23.5-r0. Add '--force'", "--yes")]
    public async Task Start_sends_nothing_where_it_must_not(string version, int expected, string reason, params string[] yes)
    {
        Simulator.Responses.Enqueue(Info);

        int code = await Run.RunAsync(["start", "--target-version", version, .. yes, .. Cluster]);

        Assert.Equal(expected, code);
        Assert.Contains(reason, Run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Simulator.Requests.ToList(), request => request.Method == "POST");
    }

    [Theory]
    [InlineData(5)]
    [InlineData(0, "--force")]
    public async Task Start_goes_to_a_version_that_is_not_listed_when_it_is_forced(int expected, params string[] force)
    {
        int code = await Run.RunAsync(["start", "--target-version", "v1.99", "--yes", .. force, .. Cluster]);

        Assert.Equal(expected, code);
        Assert.Equal(force.Length, StartRequests.Length);
        Assert.Equal(force.Length > 0, Run.Output.Contains("To version    v1.99", StringComparison.Ordinal));
    }
}
