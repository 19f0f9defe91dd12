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
            Created       2022-12-16 05:40:20 +00:00
            Updated       2022-12-16 05:40:20 +00:00

            """,
            Run.Output,
            ignoreLineEndingDifferences: true);
        Assert.Empty(Run.Error);
    }

    [Fact]
    public async Task Show_prints_json_that_equals_the_response()
    {
        SimulatedUpgrade sample = Simulator.Upgrades.AddSample();
        using var http = new HttpClient { BaseAddress = Simulator.Endpoint };
        string answer = await http.GetStringAsync(sample.Path, TestContext.Current.CancellationToken);

        int code = await Run.RunAsync(["show", "--output", "json", .. TaskOf(sample)]);

        Assert.Equal(0, code);
        Assert.Equal(JObject.Parse(answer).ToString(), JObject.Parse(Run.Output).ToString());
    }

    [Fact]
    public async Task Show_omits_what_the_service_did_not_send()
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

    [Theory]
    [InlineData("Init", false)]
    [InlineData("Running", false)]
    [InlineData("Success", true)]
    [InlineData("Failed", true)]
    public async Task A_completion_time_is_shown_at_the_end_and_not_before(string phase, bool isShown)
    {
        Simulator.Responses.Enqueue($$$"""{"status":{"phase":"{{{phase}}}","completionTime":"2022-12-16 13:40:20.756712 +0800 CST"}}""");

        await Run.RunAsync(["show", .. TaskOf(SimulatedUpgrade.Sample)]);

        Assert.Equal(isShown, Run.Output.Contains("Completed     2022-12-16 05:40:20 +00:00", StringComparison.Ordinal));
        Assert.Equal(isShown, Run.Output.Contains("2022-12-16", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"status":{"phase":"Failed","message":"node-7 is not ready"}}""", "node-7 is not ready")]
    [InlineData("""{"status":{"phase":"Failed","reason":"NodeNotReady","errorCode":"CCE.1"}}""", "NodeNotReady; CCE.1")]
    [InlineData("""{"status":{"phase":"Failed"},"spec":{"items":[{"node":"node-7"}]}}""", """[{"node":"node-7"}]""")]
    [InlineData("""{"status":{"phase":"Failed","message":""},"spec":{"items":[]}}""", null)]
    public async Task A_failed_task_has_its_reason_and_the_command_that_runs_it_again(string task, string? reason)
    {
        SimulatedUpgrade sample = SimulatedUpgrade.Sample;
        Simulator.Responses.Enqueue(task);

        Assert.Equal(0, await Run.RunAsync(["show", .. TaskOf(sample)]));

        Assert.Contains($"Reason        {reason ?? "not given by the service"}", Run.Output, StringComparison.Ordinal);
        Assert.Equal(
            $"""
            cce-upgrade: The upgrade failed{(reason is null ? "; the service gives no reason" : ": " + reason)}. To run it again:
              cce-upgrade retry --endpoint {Simulator.Endpoint} --project-id {sample.ProjectId} --cluster-id {sample.ClusterId}

            """,
            Run.Error,
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\\u001bb")]
    public async Task An_id_of_the_service_that_is_no_id_is_not_requested(string id)
    {
        Simulator.Responses.Enqueue($$$"""{"items":[{"metadata":{"uid":"{{{id}}}"}}]}""");

        Assert.Equal(3, await Run.RunAsync(["show", .. Cluster]));
        Assert.Contains("The service returned an invalid id of the upgrade task", Run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', Run.Error);
        Assert.Single(Simulator.Requests.ToList());
    }

    [Fact]
    public async Task A_cluster_without_a_task_has_nothing_to_show()
    {
        Assert.Equal(3, await Run.RunAsync(["show", .. Cluster]));
        Assert.Contains("The cluster has no upgrade task", Run.Error, StringComparison.Ordinal);
    }
}
