using Cce.Simulator;
using Cce.Simulator.Upgrades;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Cli;

/// <summary>The commands that start and steer an upgrade, against the simulator.</summary>
public sealed class UpgradeCommandTests : IAsyncLifetime
{
    private const string Info = """
        {"kind":"upgradeinfo","spec":{"lastUpgradeInfo":{"phase":"Success","progress":"100","completionTime":"2026-01-01 00:00:00 +0000 UTC"},
        "versionInfo":{"release":"v1.19.16","patch":"r4","suggestPatch":"r20","targetVersions":["v1.21.1-r0","v1.23.5-r0"]}}}
        """;

    private readonly CommandLineRun _run = new();
    private CceSimulator _simulator = null!;

    public async ValueTask InitializeAsync() => _simulator = await CceSimulator.StartAsync(
        new CceSimulatorOptions { TimeProvider = _run.Clock }, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _simulator.DisposeAsync();

    [Fact]
    public async Task Plan_lists_what_is_possible()
    {
        _simulator.Answers.Enqueue(Info);

        int code = await _run.RunAsync(["plan", .. Cluster]);

        Assert.Equal(0, code);
        Assert.Equal(
            """
            Version       v1.19.16-r4
            Advised patch r20
            Possible      v1.21.1-r0, v1.23.5-r0
            Last upgrade  Success 100 2026-01-01 00:00:00 +0000 UTC

            """,
            _run.Output,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Plan_in_json_has_the_request_that_start_would_send()
    {
        _simulator.Answers.Enqueue(Info);

        int code = await _run.RunAsync(["plan", "--target-version", "v1.23.5-r0", "--step", "5", "--scope", "NodePool", "--output", "json", .. Cluster]);

        Assert.Equal(0, code);
        JObject plan = JObject.Parse(_run.Output);
        Assert.Equal(["version", "targetVersions", "targetVersion", "isPossible", "request", "info"], plan.Properties().Select(property => property.Name));
        Assert.True((bool)plan["isPossible"]!);
        Assert.Equal(
            JToken.Parse("""{"targetVersion":"v1.23.5-r0","strategy":{"type":"inPlaceRollingUpdate","inPlaceRollingUpdate":{"userDefinedStep":5,"scope":"NodePool"}}}"""),
            plan["request"]!["spec"]!["clusterUpgradeAction"]!,
            JToken.EqualityComparer);
    }

    [Fact]
    public async Task Plan_says_no_to_a_version_that_the_service_does_not_list()
    {
        _simulator.Answers.Enqueue(Info);

        Assert.Equal(5, await _run.RunAsync(["plan", "--target-version", "v9", .. Cluster]));
        Assert.Contains("v9 (not listed by the service)", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_shows_what_a_check_finds_the_worst_first()
    {
        _simulator.Answers.Enqueue(Info);
        _simulator.Answers.Enqueue("""{"metadata":{"uid":"check-1"},"status":{"phase":"Init"}}""");
        _simulator.Answers.Enqueue("""{"metadata":{"uid":"check-1"},"status":{"phase":"Running"}}""");
        _simulator.Answers.Enqueue("""
            {"metadata":{"uid":"check-1"},"status":{"phase":"Failed",
            "clusterCheckStatus":{"itemsStatus":[{"name":"apis","level":"Warning","phase":"Failed","message":"old"},{"name":"fine","level":"Info","phase":"Success"}]},
            "nodeCheckStatus":{"nodeStageStatus":[{"nodeInfo":{"name":"node-7"},"itemsStatus":[{"name":"disk","group":"NodeCheck","level":"Fatal","phase":"Failed","message":"full\u001b[2J"}]}]}}}
            """);

        int code = await _run.RunAsync(["plan", "--target-version", "v1.23.5-r0", "--pre-check", .. Cluster]);

        Assert.Equal(5, code);
        Assert.Contains("Checking the cluster (check check-1)", _run.Error, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            Check         Failed
            LEVEL    WHERE    GROUP      ITEM  MESSAGE
            Fatal    node-7   NodeCheck  disk  full?[2J
            Warning  cluster             apis  old

            """,
            _run.Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_names_the_task_and_follows_it_to_its_end()
    {
        _simulator.Answers.Enqueue(Info);

        int code = await _run.RunAsync(["start", "--target-version", "v1.23.5-r0", "--yes", .. Cluster]);

        Assert.Equal(0, code);
        Assert.Matches(@"^Started upgrade task [0-9a-f-]{36}\r?\n12:", _run.Output);
        Assert.Contains("To version    v1.23.5-r0", _run.Output, StringComparison.Ordinal);
        Assert.Single(_simulator.Requests.ToList(), request => request.Method == "POST");
    }

    [Fact]
    public async Task Start_does_not_wait_when_it_is_told_not_to()
    {
        _simulator.Answers.Enqueue(Info);

        int code = await _run.RunAsync(["start", "--target-version", "v1.23.5-r0", "--yes", "--no-wait", "--output", "json", .. Cluster]);

        Assert.Equal(0, code);
        Assert.Equal("Init", (string?)JObject.Parse(_run.Output)["status"]!["phase"]);
        Assert.StartsWith("Started upgrade task ", _run.Error, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.Zero, _run.Clock.Elapsed);
    }

    [Theory]
    [InlineData("y\n", 0)]
    [InlineData("YES\n", 0)]
    [InlineData("\n", 130)]
    [InlineData("n\n", 130)]
    [InlineData("", 130)]
    public async Task Start_asks_before_it_does_what_cannot_be_taken_back(string answer, int expected)
    {
        var run = new CommandLineRun { Answer = answer };
        _simulator.Answers.Enqueue(Info);

        int code = await run.RunAsync(["start", "--target-version", "v1.23.5-r0", "--no-wait", .. Cluster]);

        Assert.Equal(expected, code);
        Assert.Contains("from v1.19.16-r4 to v1.23.5-r0? This cannot be taken back. [y/N]", run.Error, StringComparison.Ordinal);
        Assert.Equal(expected == 0 ? 1 : 0, _simulator.Requests.ToList().Count(request => request.Method == "POST"));
    }

    [Theory]
    [InlineData("v1.23.5-r0", 2, "Add --yes")]
    [InlineData("v9", 5, "the service lists v1.21.1-r0, v1.23.5-r0")]
    public async Task Start_sends_nothing_where_it_must_not(string version, int expected, string reason)
    {
        _simulator.Answers.Enqueue(Info);

        int code = await _run.RunAsync(["start", "--target-version", version, .. Cluster]);

        Assert.Equal(expected, code);
        Assert.Contains(reason, _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_simulator.Requests.ToList(), request => request.Method == "POST");
    }

    [Fact]
    public async Task Start_does_not_start_when_the_check_says_no()
    {
        _simulator.Answers.Enqueue(Info);
        _simulator.Answers.Enqueue("""{"metadata":{"uid":"check-1"},"status":{"phase":"Init"}}""");
        _simulator.Answers.Enqueue("""{"metadata":{"uid":"check-1"},"status":{"phase":"Error","message":"no agent"}}""");

        int code = await _run.RunAsync(["start", "--target-version", "v1.23.5-r0", "--pre-check", "--yes", .. Cluster]);

        Assert.Equal(5, code);
        Assert.Contains("Check         Error no agent", _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_simulator.Requests.ToList(), request => request.Target.EndsWith("/operation/upgrade", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_takes_a_snapshot_first_and_does_not_start_without_it()
    {
        _simulator.Answers.Enqueue(Info);
        _simulator.Answers.Enqueue("""{"uid":"snap-1"}""");
        _simulator.Answers.Enqueue("""{"items":[]}""");
        _simulator.Answers.Enqueue("""{"items":[{"metadata":{"uid":"other"},"status":{"phase":"Success"}},{"metadata":{"uid":"snap-1"},"status":{"phase":"Failed"}}]}""");

        int code = await _run.RunAsync(["start", "--target-version", "v1.23.5-r0", "--snapshot", "--yes", .. Cluster]);

        Assert.Equal(5, code);
        Assert.Contains("The snapshot snap-1 failed, so the upgrade was not started", _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_simulator.Requests.ToList(), request => request.Target.EndsWith("/operation/upgrade", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ctrl_C_leaves_the_upgrade_running_and_says_how_to_come_back()
    {
        SimulatedUpgrade upgrade = _simulator.Upgrades.Start(new UpgradeScenario { InitFor = TimeSpan.FromDays(300) });
        _run.Environment["CCE_AUTH_TOKEN"] = "s3cret";
        using var cancellation = new CancellationTokenSource();

        Task<int> run = _run.RunAsync(cancellation.Token, ["watch", .. Target(upgrade)]);
        while (_simulator.Requests.ToList().Count < 3)
        {
            await Task.Yield();
        }

        await cancellation.CancelAsync();

        Assert.Equal(130, await run);
        Assert.Contains(
            $"cce-upgrade watch --endpoint {_simulator.Endpoint} --project-id {upgrade.ProjectId} --cluster-id {upgrade.ClusterId} --task-id {upgrade.TaskId}",
            _run.Error,
            StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_task_is_meant_when_none_is_named()
    {
        _simulator.Answers.Enqueue("""
            {"items":[{"metadata":{"uid":"old","creationTimestamp":"2024-12-16 13:40:20 +0800 CST"}},
            {"metadata":{"uid":"new","creationTimestamp":"2025-01-01 00:00:00 +0000 UTC"}},
            {"metadata":{"uid":"odd","creationTimestamp":"yesterday"}}]}
            """);
        _simulator.Answers.Enqueue("""{"metadata":{"uid":"new"}}""");

        Assert.Equal(0, await _run.RunAsync(["show", .. Cluster]));
        Assert.EndsWith("/operation/upgrade/tasks/new", _simulator.Requests.ToList()[^1].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cluster_without_a_task_has_nothing_to_show()
    {
        Assert.Equal(3, await _run.RunAsync(["show", .. Cluster]));
        Assert.Contains("The cluster has no upgrade task", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_prints_the_newest_first()
    {
        _simulator.Answers.Enqueue("""
            {"items":[{"metadata":{"uid":"old","creationTimestamp":"2024-12-16 13:40:20 +0800 CST"},"status":{"phase":"Failed","progress":"60.00"},"spec":{"version":"a","targetVersion":"b"}},
            {"metadata":{"uid":"new","creationTimestamp":"2025-01-01 00:00:00 +0000 UTC"}}]}
            """);

        Assert.Equal(0, await _run.RunAsync(["list", .. Cluster]));
        string[] lines = _run.Output.Split(Environment.NewLine);
        Assert.StartsWith("TASK  PHASE", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("new ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("old   Failed  60.00     a     b", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pause_continue_and_retry_print_the_task_afterwards()
    {
        SimulatedUpgrade upgrade = _simulator.Upgrades.Start(new UpgradeScenario
        {
            InitFor = TimeSpan.Zero, QueuingFor = TimeSpan.Zero, FailsAt = 60m,
        });

        Assert.Equal(0, await _run.RunAsync(["pause", .. Of(upgrade)]));
        Assert.Contains("Phase         Pause", _run.Output, StringComparison.Ordinal);
        Assert.Equal(6, await _run.RunAsync(["watch", "--stop-when-paused", .. Of(upgrade)]));
        Assert.Equal(0, await _run.RunAsync(["continue", "--output", "json", .. Of(upgrade)]));
        Assert.Contains("\"phase\": \"Running\"", _run.Output, StringComparison.Ordinal);
        Assert.Equal(1, await _run.RunAsync(["watch", .. Of(upgrade)]));
        Assert.Equal(0, await _run.RunAsync(["retry", .. Of(upgrade)]));
        Assert.Equal(0, await _run.RunAsync(["watch", .. Of(upgrade)]));
        Assert.Equal(3, await _run.RunAsync(["continue", .. Of(upgrade)]));
    }

    private string[] Cluster => ["--endpoint", _simulator.Endpoint.ToString(), "--project-id", "p", "--cluster-id", "c"];

    private string[] Of(SimulatedUpgrade upgrade) =>
        ["--endpoint", _simulator.Endpoint.ToString(), "--project-id", upgrade.ProjectId, "--cluster-id", upgrade.ClusterId];

    private string[] Target(SimulatedUpgrade upgrade) => [.. Of(upgrade), "--task-id", upgrade.TaskId];
}
