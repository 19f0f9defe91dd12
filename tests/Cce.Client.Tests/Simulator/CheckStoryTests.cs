using Cce.Simulator;
using Cce.Simulator.PostChecks;
using Cce.Simulator.PreChecks;
using Cce.Simulator.Upgrades;

namespace Cce.Client.Tests.Simulator;

/// <summary>Checks and backups over loopback, driven by the generated client.</summary>
public sealed class CheckStoryTests : IAsyncLifetime
{
    private StoryServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await StoryServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_check_runs_to_its_end_and_says_until_when_it_holds()
    {
        PreCheckTask check = await StartCheckAsync();
        string id = check.Metadata!.Uid!;
        var seen = new List<string> { $"{check.Status!.Phase}" };
        foreach (int seconds in new[] { 2, 12 })
        {
            _server.Pass(seconds);
            check = await _server.Client.ShowPreCheckAsync("p1", "c1", id, Cancellation);
            seen.Add($"{check.Status!.Phase}");
        }

        Assert.Equal(["Init", "Running", "Success"], seen);
        Assert.Equal("2026-03-02 20:00:14 +0800 CST", check.Status!.ExpireTimeStamp);
        Assert.Equal(("v1.19.16-r4", "v1.23.5-r0"), (check.Spec!.ClusterVersion, check.Spec.TargetVersion));
        Assert.Equal(CheckItemGroup.LimitCheck, check.Status.ClusterCheckStatus!.ItemsStatus!.First().Group);
        Assert.Equal(["node-1", "node-2"], check.Status.NodeCheckStatus!.NodeStageStatus!.Select(node => node.NodeInfo!.Name));
        Assert.All(check.Status.NodeCheckStatus.NodeStageStatus!, node => Assert.Equal(2, node.ItemsStatus!.Count));
    }

    [Fact]
    public async Task A_check_that_finds_something_is_repeated_after_it_was_put_right()
    {
        _server.Simulator.Scenario = NotReady();
        string first = (await StartCheckAsync()).Metadata!.Uid!;
        _server.Pass(14);
        PreCheckTask failed = await _server.Client.ShowPreCheckAsync("p1", "c1", first, Cancellation);

        _server.Simulator.Scenario = new ServiceScenario();
        await StartCheckAsync();
        _server.Pass(14);
        PreCheckTaskList checks = await _server.Client.ListPreCheckTasksAsync("p1", "c1", Cancellation);

        CheckItemStatus item = failed.Status!.NodeCheckStatus!.NodeStageStatus!.First().ItemsStatus!.First();
        Assert.Equal(CheckPhase.Failed, failed.Status.Phase);
        Assert.Equal("2 findings stand against the upgrade.", failed.Status.Message);
        Assert.Equal((CheckPhase.Failed, CheckItemLevel.Fatal, "The node does not answer."), (item.Phase, item.Level, item.Message));
        Assert.Equal(["E1"], item.ErrorCodes!);
        Assert.Equal("5f0a1c34-8f0a-11ee-b9d1-0242ac120002", item.RiskSource!.NodeRisks!.Single().NodeID);
        Assert.Equal(["Success", "Failed"], checks.Items!.Select(check => $"{check.Status!.Phase}"));
    }

    /// <summary>The scenario of docs/simulator.md.</summary>
    [Fact]
    public async Task The_scenario_of_the_page_does_what_it_says()
    {
        CceSimulator simulator = _server.Simulator;
        simulator.Scenario = new ServiceScenario
        {
            PreCheck = new PreCheckScenario
            {
                Items = [new SimulatedCheckItem { Name = "Quota", Finding = "Two addresses are missing." }],
            },
            Upgrade = new UpgradeScenario { FailsAt = 60m, FailingRuns = 2 },
        };
        string id = (await StartCheckAsync()).Metadata!.Uid!;
        _server.Pass(14);

        PreCheckTask check = await _server.Client.ShowPreCheckAsync("p1", "c1", id, Cancellation);

        Assert.Equal("Two addresses are missing.", Assert.Single(check.Status!.ClusterCheckStatus!.ItemsStatus!).Message);
    }

    [Fact]
    public async Task What_is_left_out_is_not_found()
    {
        _server.Simulator.Scenario = NotReady();
        string[] nodes = [.. new PreCheckScenario().Nodes.Select(node => node.Uid)];
        var skipped = new SkippedCheckItem
        {
            Name = "NodeReady",
            ResourceSelector = new ResourceSelector
            {
                Key = ResourceSelectorKey.NodeUid,
                Operator = ResourceSelectorOperator.In,
                Values = nodes,
            },
        };
        PreCheckTask started = await StartCheckAsync(skipped, new SkippedCheckItem { Name = "MasterHealth" });
        _server.Pass(14);

        PreCheckTask check = await _server.Client.ShowPreCheckAsync("p1", "c1", started.Metadata!.Uid!, Cancellation);

        Assert.Equal(CheckPhase.Success, check.Status!.Phase);
        foreach (PreCheckTask task in new[] { started, check })
        {
            SkippedCheckItem[] echoed = [.. task.Spec!.SkippedCheckItemList!];
            Assert.Equal(["NodeReady", "MasterHealth"], echoed.Select(item => item.Name));
            Assert.Equal(ResourceSelectorKey.NodeUid, echoed[0].ResourceSelector!.Key);
            Assert.Equal(ResourceSelectorOperator.In, echoed[0].ResourceSelector!.Operator);
            Assert.Equal(nodes, echoed[0].ResourceSelector!.Values!);
            Assert.Null(echoed[1].ResourceSelector);
        }
    }

    [Fact]
    public async Task A_selector_of_something_else_than_nodes_is_rejected()
    {
        var skipped = new SkippedCheckItem { Name = "NodeReady", ResourceSelector = new ResourceSelector { Key = new ResourceSelectorKey("node.name"), Values = ["a"] } };

        Assert.Equal("400 CCE.01400001", await StoryServer.RefusalAsync(() => StartCheckAsync(skipped)));
    }

    [Fact]
    public async Task A_finding_has_an_error_code_unless_the_scenario_says_otherwise()
    {
        _server.Simulator.Scenario = new ServiceScenario
        {
            PreCheck = new PreCheckScenario
            {
                Items =
                [
                    new SimulatedCheckItem { Name = "Found", Finding = "Something.", Level = SimulatedCheckLevel.Warning },
                    new SimulatedCheckItem { Name = "Quiet", Finding = "Something.", Level = SimulatedCheckLevel.Warning, ErrorCodes = [] },
                    new SimulatedCheckItem { Name = "Well" },
                ],
            },
        };
        string id = (await StartCheckAsync()).Metadata!.Uid!;
        _server.Pass(14);

        PreCheckTask check = await _server.Client.ShowPreCheckAsync("p1", "c1", id, Cancellation);

        CheckItemStatus[] items = [.. check.Status!.ClusterCheckStatus!.ItemsStatus!];
        Assert.Equal(["SIMULATED.Found"], items[0].ErrorCodes!);
        Assert.Empty(items[1].ErrorCodes!);
        Assert.Null(items[2].ErrorCodes);
    }

    [Fact]
    public async Task A_cluster_has_one_check_at_a_time()
    {
        await StartCheckAsync();
        Assert.Equal("409 CCE.01409001", await StoryServer.RefusalAsync(() => StartCheckAsync()));

        _server.Pass(14);
        await StartCheckAsync();
    }

    [Fact]
    public async Task A_check_that_is_not_there_is_not_found() =>
        Assert.Equal("404 CCE.01404001", await StoryServer.RefusalAsync(() =>
            _server.Client.ShowPreCheckAsync("p1", "c1", "none", Cancellation)));

    [Fact]
    public async Task A_backup_is_found_by_its_id_until_it_has_ended()
    {
        SnapshotResponse started = await _server.Client.CreateClusterMasterSnapshotAsync("p1", "c1", Cancellation);
        SnapshotTaskList before = await _server.Client.ListClusterMasterSnapshotTasksAsync("p1", "c1", Cancellation);
        string rejection = await StoryServer.RefusalAsync(() => _server.Client.CreateClusterMasterSnapshotAsync("p1", "c1", Cancellation));
        _server.Pass(11);
        SnapshotTaskList half = await _server.Client.ListClusterMasterSnapshotTasksAsync("p1", "c1", Cancellation);
        _server.Pass(9);
        SnapshotTaskList after = await _server.Client.ListClusterMasterSnapshotTasksAsync("p1", "c1", Cancellation);

        SnapshotTask task = Assert.Single(after.Items!);
        Assert.Equal(started.Uid, task.Metadata!.Uid);
        Assert.Equal("409 CCE.01409001", rejection);
        Assert.Equal(("", "Running", "50.00"), (before.Status!.LatestBackupTime, $"{half.Items!.Single().Status!.Phase}", half.Items!.Single().Status!.Progress));
        Assert.Equal(("Success", "100.00"), ($"{task.Status!.Phase}", task.Status.Progress));
        Assert.Equal("2026-03-01 20:00:20 +0800 CST", task.Status.CompletionTime);
        Assert.Equal(task.Status.CompletionTime, after.Status!.LatestBackupTime);
        Assert.Equal(SnapshotItemType.MasterBackup, Assert.Single(task.Spec!.Items!).Type);
    }

    [Fact]
    public async Task A_backup_may_fail()
    {
        _server.Simulator.Scenario = new ServiceScenario { Snapshot = new UpgradeScenario { FailsAt = 10m } };
        await _server.Client.CreateClusterMasterSnapshotAsync("p1", "c1", Cancellation);
        _server.Pass(60);

        SnapshotTaskList list = await _server.Client.ListClusterMasterSnapshotTasksAsync("p1", "c1", Cancellation);

        Assert.Equal(SnapshotPhase.Failed, Assert.Single(list.Items!).Status!.Phase);
        Assert.Equal("", list.Status!.LatestBackupTime);
    }

    [Fact]
    public async Task A_check_after_the_upgrade_succeeds_when_the_upgrade_did()
    {
        var seen = new List<string> { await CheckAfterwardsAsync() };
        await _server.StartUpgradeAsync();
        seen.Add(await CheckAfterwardsAsync());
        _server.Pass(60);
        seen.Add(await CheckAfterwardsAsync());
        seen.Add(await CheckAfterwardsAsync("v1.99"));
        _server.Simulator.Scenario = new ServiceScenario { PostCheck = SimulatedPostCheckResult.Error };
        seen.Add(await CheckAfterwardsAsync());

        Assert.Equal(["Failed", "Failed", "Success", "Failed", "Error"], seen);
    }

    [Fact]
    public async Task Autopilot_clusters_have_checks_and_backups_too()
    {
        PreCheckTask check = await _server.Client.CreateAutopilotPreCheckAsync("p1", "c1", Request(), Cancellation);
        SnapshotResponse snapshot = await _server.Client.CreateAutopilotClusterMasterSnapshotAsync("p1", "c1", Cancellation);
        _server.Pass(60);
        PreCheckTask shown = await _server.Client.ShowAutopilotPreCheckAsync("p1", "c1", check.Metadata!.Uid!, Cancellation);
        PreCheckTaskList checks = await _server.Client.ListAutopilotPreCheckTasksAsync("p1", "c1", Cancellation);
        SnapshotTaskList snapshots = await _server.Client.ListAutopilotClusterMasterSnapshotTasksAsync("p1", "c1", Cancellation);
        PostCheck after = await _server.Client.CreateAutopilotPostCheckAsync(
            "p1", "c1", new PostCheckRequest { Spec = new PostCheckSpec() }, Cancellation);

        Assert.Equal(CheckPhase.Success, shown.Status!.Phase);
        Assert.Equal(check.Metadata.Uid, Assert.Single(checks.Items!).Metadata!.Uid);
        Assert.Equal(snapshot.Uid, Assert.Single(snapshots.Items!).Metadata!.Uid);
        Assert.Equal(PostCheckPhase.Failed, after.Status!.Phase);
    }

    private static ServiceScenario NotReady() => new()
    {
        PreCheck = new PreCheckScenario
        {
            Items =
            [
                new SimulatedCheckItem
                {
                    Name = "NodeReady",
                    Group = SimulatedCheckGroup.NodeCheck,
                    Finding = "The node does not answer.",
                    ErrorCodes = ["E1"],
                },
            ],
        },
    };

    private static PreCheckRequest Request(params SkippedCheckItem[] skipped) => new()
    {
        Spec = new PreCheckSpec { ClusterID = "c1", TargetVersion = "v1.23.5-r0", SkippedCheckItemList = skipped },
    };

    private Task<PreCheckTask> StartCheckAsync(params SkippedCheckItem[] skipped) =>
        _server.Client.CreatePreCheckAsync("p1", "c1", Request(skipped), Cancellation);

    private async Task<string> CheckAfterwardsAsync(string version = "v1.23.5-r0")
    {
        var request = new PostCheckRequest { Spec = new PostCheckSpec { TargetVersion = version } };
        PostCheck check = await _server.Client.CreatePostCheckAsync("p1", "c1", request, Cancellation);
        Assert.NotEmpty(check.Metadata!.Uid!);
        return $"{check.Status!.Phase}";
    }
}
