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
}
