using Cce.Simulator;
using Cce.Simulator.AddonPrechecks;
using Cce.Simulator.Upgrades;
using Level = Cce.Simulator.PreChecks.SimulatedCheckLevel;

namespace Cce.Client.Tests.Simulator;

/// <summary>What the service says of versions and add-ons, over loopback and by the generated client.</summary>
public sealed class InfoStoryTests : IAsyncLifetime
{
    private StoryServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await StoryServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_cluster_knows_its_version_and_where_it_may_go()
    {
        ClusterUpgradeInfo before = await InfoAsync();
        await _server.StartUpgradeAsync("v1.21.7-r0");
        _server.Pass(7);
        ClusterUpgradeInfo queuing = await InfoAsync();
        _server.Pass(17);
        ClusterUpgradeInfo during = await InfoAsync();
        _server.Pass(36);
        ClusterUpgradeInfo after = await InfoAsync();

        Assert.Equal(("v1.19.16", "r4"), (before.Spec!.VersionInfo!.Release, before.Spec.VersionInfo.Patch));
        Assert.Equal(["v1.21.7-r0", "v1.23.5-r0"], before.Spec.VersionInfo.TargetVersions!);
        Assert.NotNull(before.Status);
        Assert.Null(before.Status.Phase);
        Assert.Null(before.Spec.LastUpgradeInfo);
        Assert.Equal(UpgradeTaskPhase.Init, queuing.Status!.Phase);
        Assert.Equal(("Running", "20.00", ""), ($"{during.Status!.Phase}", during.Status.Progress, during.Status.CompletionTime));
        Assert.Equal(("v1.19.16", "r4"), (during.Spec!.VersionInfo!.Release, during.Spec.VersionInfo.Patch));
        Assert.Equal(("v1.21.7", "r0"), (after.Spec!.VersionInfo!.Release, after.Spec.VersionInfo.Patch));
        Assert.Equal(["v1.23.5-r0", "v1.25.3-r0"], after.Spec.VersionInfo.TargetVersions!);
        Assert.Equal(UpgradeTaskPhase.Success, after.Spec.LastUpgradeInfo!.Phase);
        Assert.Equal("2026-03-01 20:01:00 +0800 CST", after.Spec.LastUpgradeInfo.CompletionTime);
    }

    [Fact]
    public async Task The_last_upgrade_may_have_failed()
    {
        _server.Simulator.Scenario = new ServiceScenario { Upgrade = new UpgradeScenario { FailsAt = 60m } };
        await _server.StartUpgradeAsync();
        _server.Pass(60);

        ClusterUpgradeInfo info = await InfoAsync();

        Assert.Equal(UpgradeTaskPhase.Failed, info.Spec!.LastUpgradeInfo!.Phase);
        Assert.Equal(("v1.19.16", "r4"), (info.Spec.VersionInfo!.Release, info.Spec.VersionInfo.Patch));
    }

    [Fact]
    public async Task The_service_tells_its_paths_and_its_feature_gates()
    {
        _server.Simulator.Scenario = new ServiceScenario
        {
            UpgradePaths = [new("v1.30", ["v1.31"]) { PlatformVersion = "cce.9.1" }],
            FeatureGates = new Dictionary<string, string> { ["EvsSnapshot"] = "Support", ["New"] = "Soon" },
        };

        UpgradePathList paths = await _server.Client.ListClusterUpgradePathsAsync(Cancellation);
        UpgradePathList autopilot = await _server.Client.ListAutopilotClusterUpgradePathsAsync(Cancellation);
        UpgradeFeatureGateList gates = await _server.Client.ListClusterUpgradeFeatureGatesAsync(Cancellation);
        UpgradeFeatureGateList others = await _server.Client.ListAutopilotClusterUpgradeFeatureGatesAsync(Cancellation);

        UpgradePath path = Assert.Single(paths.UpgradePaths!);
        Assert.Equal(("v1.30", "cce.9.1"), (path.Version, path.PlatformVersion));
        Assert.Equal(["v1.31"], path.TargetVersions!);
        Assert.Single(autopilot.UpgradePaths!);
        Assert.Equal(FeatureGateSetting.Support, gates.UpgradeFeatureGates!["EvsSnapshot"]);
        Assert.Equal("Soon", gates.UpgradeFeatureGates["New"].Value);
        Assert.Equal(2, others.UpgradeFeatureGates!.Count);
    }

    [Fact]
    public async Task An_Autopilot_cluster_knows_its_version_too() =>
        Assert.Equal("v1.19.16", (await _server.Client.ShowAutopilotClusterUpgradeInfoAsync("p1", "c1", Cancellation)).Spec!.VersionInfo!.Release);

    [Fact]
    public async Task Add_ons_are_checked_and_their_risks_told()
    {
        _server.Simulator.Scenario = new ServiceScenario
        {
            AddonPrecheck = new AddonPrecheckScenario
            {
                Risks =
                [
                    new("coredns", "Replicas", Level.Warning, "One replica only."),
                    new("npd", "Version", Level.Fatal, "Too old."),
                ],
            },
        };
        AddonPrecheck started = await _server.Client.BatchCreateAddonPrecheckAsync("p1", "c1", Request("coredns", "npd"), Cancellation);
        _server.Pass(1);
        AddonPrecheckTaskList running = await ListAsync();
        _server.Pass(5);
        AddonPrecheckTaskList ended = await ListAsync();

        Assert.Equal(["Init", "Init"], started.Status!.Items!.Select(check => $"{check.Status!.Status}"));
        Assert.Equal(["Running", "Running"], running.Items!.Select(check => $"{check.Status!.Status}"));
        Assert.Null(running.Items!.First().Status!.RiskList);
        AddonPrecheckTask npd = ended.Items!.First();
        AddonPrecheckTask coredns = ended.Items!.Last();
        Assert.Equal(("npd", CheckPhase.Failed, CheckItemLevel.Fatal), (npd.Metadata!.AddonTemplateName, npd.Status!.Status, npd.Status.RiskList!.Single().Level));
        Assert.Equal(("coredns", CheckPhase.Success, "One replica only."), (coredns.Metadata!.AddonTemplateName, coredns.Status!.Status, coredns.Status.RiskList!.Single().Message));
        Assert.Equal("2026-03-02 20:00:06 +0800 CST", npd.Metadata.ExpireTimeStamp);
        Assert.Equal(2, ended.PageInfo!.CurrentCount);
    }

    [Fact]
    public async Task Add_on_checks_that_were_started_have_a_phase_and_items_as_the_SDKs_read_them()
    {
        AddonPrecheck started = await _server.Client.BatchCreateAddonPrecheckAsync("p1", "c1", Request("coredns", "npd"), Cancellation);

        AddonPrecheckStatus status = started.Status!;
        CheckItemStatus item = status.ItemsStatus!.First();
        Assert.Equal(CheckPhase.Init, status.Phase);
        Assert.Equal(["coredns", "npd"], status.ItemsStatus!.Select(check => check.Name));
        Assert.Equal((CheckItemGroup.AddonCheck, CheckPhase.Init), (item.Group, item.Phase));
        Assert.Equal($"The task id is {status.Items!.First().Metadata!.TaskID}.", item.Message);
        Assert.Null(item.ErrorCodes);
    }

    [Theory]
    [InlineData(Level.Warning, "Success", "Risk")]
    [InlineData(Level.Fatal, "Failed", "Exception")]
    public async Task Add_on_checks_that_take_no_time_say_at_once_what_they_find(Level level, string phase, string kind)
    {
        _server.Simulator.Scenario = new ServiceScenario
        {
            AddonPrecheck = new AddonPrecheckScenario
            {
                InitFor = TimeSpan.Zero,
                RunningFor = TimeSpan.Zero,
                Risks = [new("npd", "Version", level, "Too old.")],
            },
        };

        AddonPrecheck started = await _server.Client.BatchCreateAddonPrecheckAsync("p1", "c1", Request("coredns", "npd"), Cancellation);

        CheckItemStatus item = started.Status!.ItemsStatus!.Last();
        Assert.Equal(phase, $"{started.Status.Phase}");
        Assert.Equal((phase, kind, $"{level}"), ($"{item.Phase}", $"{item.Kind}", $"{item.Level}"));
        Assert.Equal(["SIMULATED.Version"], item.ErrorCodes!);
        Assert.Equal("npd", item.RiskSource!.AddonRisks!.Single().AddonTemplateName);
    }

    [Fact]
    public async Task Checks_of_add_ons_are_found_by_type_id_and_instance()
    {
        AddonPrecheck started = await _server.Client.BatchCreateAddonPrecheckAsync("p1", "c1", Request("coredns", "npd"), Cancellation);
        string id = started.Status!.Items!.First().Metadata!.TaskID!;

        Assert.Equal(id, Assert.Single((await ListAsync(taskId: id)).Items!).Metadata!.TaskID);
        Assert.Equal("npd", Assert.Single((await ListAsync(instance: "id-npd")).Items!).Metadata!.AddonTemplateName);
        Assert.Equal(2, (await ListAsync(type: AddonPrecheckType.AddonUpgrade)).Items!.Count);
        Assert.Empty((await ListAsync(type: AddonPrecheckType.AddonStatic)).Items!);
    }

    [Fact]
    public async Task A_request_that_names_no_add_on_is_refused() =>
        Assert.Equal("400 CCE.01400001", await StoryServer.RefusalAsync(() =>
            _server.Client.BatchCreateAddonPrecheckAsync("p1", "c1", Request(), Cancellation)));

    private static AddonPrecheckRequest Request(params string[] addons) => new()
    {
        Spec = new AddonPrecheckSpec
        {
            ClusterID = "c1",
            AddonList = [.. addons.Select(addon => new AddonPrecheckTarget { AddonTemplateName = addon, AddonInstanceID = "id-" + addon })],
        },
    };

    private Task<ClusterUpgradeInfo> InfoAsync() => _server.Client.ShowClusterUpgradeInfoAsync("p1", "c1", Cancellation);

    private Task<AddonPrecheckTaskList> ListAsync(AddonPrecheckType? type = null, string? taskId = null, string? instance = null) =>
        _server.Client.ListAddonPrecheckTasksAsync("p1", "c1", type, taskId, instance, Cancellation);
}
