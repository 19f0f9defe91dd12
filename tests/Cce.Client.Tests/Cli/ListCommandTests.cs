using Cce.Simulator.Upgrades;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Cli;

/// <summary>cce-upgrade list.</summary>
public sealed class ListCommandTests : CommandTests
{
    [Fact]
    public async Task List_prints_json_that_equals_the_answer()
    {
        SimulatedUpgrade sample = Simulator.Upgrades.AddSample();
        using var http = new HttpClient { BaseAddress = Simulator.Endpoint };
        string answer = await http.GetStringAsync(sample.Path[..sample.Path.LastIndexOf('/')], TestContext.Current.CancellationToken);

        int code = await Run.RunAsync(["list", "--output", "json", .. ClusterOf(sample)]);

        Assert.Equal(0, code);
        Assert.Equal(JObject.Parse(answer).ToString(), JObject.Parse(Run.Output).ToString());
        Assert.Single(JObject.Parse(Run.Output)["items"]!);
        Assert.Empty(Run.Error);
    }

    [Fact]
    public async Task List_prints_the_newest_first()
    {
        Simulator.Responses.Enqueue("""
            {"items":[{"metadata":{"uid":"old","creationTimestamp":"2024-12-16 13:40:20 +0800 CST"},"status":{"phase":"Failed","progress":"60.00"},"spec":{"version":"a","targetVersion":"b"}},
            {"metadata":{"uid":"new","creationTimestamp":"2025-01-01 00:00:00 +0000 UTC"}}]}
            """);

        Assert.Equal(0, await Run.RunAsync(["list", .. Cluster]));
        string[] lines = Run.Output.Split(Environment.NewLine);
        Assert.StartsWith("TASK  PHASE", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("new ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("old   Failed  60.00     a     b", lines[2], StringComparison.Ordinal);
    }
}
