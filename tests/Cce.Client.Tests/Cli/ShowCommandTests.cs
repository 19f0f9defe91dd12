using Cce.Simulator.Upgrades;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Cli;

/// <summary>cce-upgrade show.</summary>
public sealed class ShowCommandTests : CommandTests
{
    [Fact]
    public async Task Show_prints_what_the_service_says()
    {
        int code = await Run.RunAsync(["show", .. TaskOf(Simulator.Upgrades.AddSample())]);

        Assert.Equal(0, code);
        Assert.Equal(
            """
            Task          xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx
            Phase         Init
            Progress      0.00
            From version  v1.19.16-r4
            To version    v1.23.5-r0
            Created       2022-12-16 13:40:20.75671 +0800 CST
            Updated       2022-12-16 13:40:20.756712 +0800 CST
            Completion    2022-12-16 13:40:20.756712 +0800 CST

            """,
            Run.Output,
            ignoreLineEndingDifferences: true);
        Assert.Empty(Run.Error);
    }

    [Fact]
    public async Task Show_prints_json_that_equals_the_answer()
    {
        SimulatedUpgrade sample = Simulator.Upgrades.AddSample();
        using var http = new HttpClient { BaseAddress = Simulator.Endpoint };
        string answer = await http.GetStringAsync(sample.Path, TestContext.Current.CancellationToken);

        int code = await Run.RunAsync(["show", "--output", "json", .. TaskOf(sample)]);

        Assert.Equal(0, code);
        Assert.Equal(JObject.Parse(answer).ToString(), JObject.Parse(Run.Output).ToString());
    }

    [Fact]
    public async Task Show_leaves_out_what_the_service_did_not_send()
    {
        Simulator.Responses.Enqueue("""{"status":{"phase":"RollingBack"}}""");

        int code = await Run.RunAsync(["show", .. TaskOf(SimulatedUpgrade.Sample)]);

        Assert.Equal(0, code);
        Assert.Equal("Phase         RollingBack", Run.Output.TrimEnd());
    }

    [Fact]
    public async Task Control_characters_from_the_service_do_not_reach_the_terminal()
    {
        Simulator.Responses.Enqueue("""{"status":{"phase":"\u001b[2J","progress":"1\r\n2"}}""");

        await Run.RunAsync(["show", .. TaskOf(SimulatedUpgrade.Sample)]);

        Assert.Contains("?[2J", Run.Output, StringComparison.Ordinal);
        Assert.Contains("1??2", Run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', Run.Output);
    }

    [Fact]
    public async Task The_newest_task_is_meant_when_none_is_named()
    {
        Simulator.Responses.Enqueue("""
            {"items":[{"metadata":{"uid":"old","creationTimestamp":"2024-12-16 13:40:20 +0800 CST"}},
            {"metadata":{"uid":"new","creationTimestamp":"2025-01-01 00:00:00 +0000 UTC"}},
            {"metadata":{"uid":"odd","creationTimestamp":"yesterday"}}]}
            """);
        Simulator.Responses.Enqueue("""{"metadata":{"uid":"new"}}""");

        Assert.Equal(0, await Run.RunAsync(["show", .. Cluster]));
        Assert.EndsWith("/operation/upgrade/tasks/new", Simulator.Requests.ToList()[^1].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cluster_without_a_task_has_nothing_to_show()
    {
        Assert.Equal(3, await Run.RunAsync(["show", .. Cluster]));
        Assert.Contains("The cluster has no upgrade task", Run.Error, StringComparison.Ordinal);
    }
}
