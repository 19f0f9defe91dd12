using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Cli;

/// <summary>cce-upgrade plan.</summary>
public sealed class PlanCommandTests : CommandTests
{
    [Fact]
    public async Task Plan_names_the_version_of_a_cluster_as_the_service_has_it()
    {
        int code = await Run.RunAsync(["plan", .. Cluster]);

        Assert.Equal(0, code);
        Assert.Equal(
            """
            Version       v1.19.16-r4
            Upgrade to    v1.21.7-r0, v1.23.5-r0

            """,
            Run.Output,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Plan_lists_what_is_possible()
    {
        Simulator.Responses.Enqueue(Info);

        int code = await Run.RunAsync(["plan", .. Cluster]);

        Assert.Equal(0, code);
        Assert.Equal(
            """
            Version       v1.19.16-r4
            Patch         r20 (suggested)
            Upgrade to    v1.21.1-r0, v1.23.5-r0
            Last upgrade  Success 100 2026-01-01 00:00:00 +00:00

            """,
            Run.Output,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Plan_in_json_has_the_request_that_start_would_send()
    {
        Simulator.Responses.Enqueue(Info);

        int code = await Run.RunAsync(["plan", "--target-version", "v1.23.5-r0", "--step", "5", "--scope", "NodePool", "--output", "json", .. Cluster]);

        Assert.Equal(0, code);
        JObject plan = JObject.Parse(Run.Output);
        Assert.Equal(["version", "targetVersions", "targetVersion", "isPossible", "request", "info"], plan.Properties().Select(property => property.Name));
        Assert.True((bool)plan["isPossible"]!);
        Assert.Equal(
            JToken.Parse("""{"targetVersion":"v1.23.5-r0","strategy":{"type":"inPlaceRollingUpdate","inPlaceRollingUpdate":{"userDefinedStep":5,"scope":"NodePool"}}}"""),
            plan["request"]!["spec"]!["clusterUpgradeAction"]!,
            JToken.EqualityComparer);
    }

    [Theory]
    [InlineData("v9", "The cluster cannot be upgraded from 'v1.19.16-r4' to 'v9'; possible versions are v1.21.1-r0, v1.23.5-r0")]
    [InlineData("v1.19.16-r4", "The cluster has version 'v1.19.16-r4' already; possible versions are v1.21.1-r0, v1.23.5-r0")]
    public async Task Plan_says_plainly_that_a_target_is_impossible(string target, string message)
    {
        Simulator.Responses.Enqueue(Info);

        Assert.Equal(5, await Run.RunAsync(["plan", "--target-version", target, "--pre-check", .. Cluster]));
        Assert.Contains($"Target        {target} (not possible)", Run.Output, StringComparison.Ordinal);
        Assert.Equal($"cce-upgrade: {message}", Run.Error.TrimEnd());
        Assert.Single(Simulator.Requests.ToList());
    }

    [Fact]
    public async Task Plan_says_that_no_upgrade_is_possible()
    {
        Simulator.Responses.Enqueue("""{"spec":{"versionInfo":{"release":"v1.19.16","patch":"r4","targetVersions":[]}}}""");

        Assert.Equal(5, await Run.RunAsync(["plan", "--target-version", "v9", .. Cluster]));
        Assert.Contains("'v9'; no upgrade is possible now", Run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_shows_what_a_check_finds_the_worst_first()
    {
        Simulator.Responses.Enqueue(Info);
        Simulator.Responses.Enqueue("""{"metadata":{"uid":"check-1"},"status":{"phase":"Init"}}""");
        Simulator.Responses.Enqueue("""{"metadata":{"uid":"check-1"},"status":{"phase":"Running"}}""");
        Simulator.Responses.Enqueue("""
            {"metadata":{"uid":"check-1"},"status":{"phase":"Failed",
            "clusterCheckStatus":{"itemsStatus":[{"name":"apis","level":"Warning","phase":"Failed","message":"old"},{"name":"fine","level":"Info","phase":"Success"}]},
            "nodeCheckStatus":{"nodeStageStatus":[{"nodeInfo":{"name":"node-7"},"itemsStatus":[{"name":"disk","group":"NodeCheck","level":"Fatal","phase":"Failed","message":"full\u001b[2J"}]}]}}}
            """);

        int code = await Run.RunAsync(["plan", "--target-version", "v1.23.5-r0", "--pre-check", .. Cluster]);

        Assert.Equal(5, code);
        Assert.Contains("Checking the cluster (check check-1)", Run.Error, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            Check         Failed
            LEVEL    WHERE    GROUP      ITEM  MESSAGE
            Fatal    node-7   NodeCheck  disk  full?[2J
            Warning  cluster             apis  old

            """,
            Run.Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }
}
