using Cce.Simulator;
using Cce.Simulator.PreChecks;
using Cce.Simulator.Upgrades;

namespace Cce.Client.Tests.Simulator;

/// <summary>The whole story of an upgrade over loopback, driven by the generated client and told by its workflow.</summary>
public sealed class WorkflowStoryTests : IAsyncLifetime
{
    private StoryServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await StoryServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Everything_goes_well()
    {
        string workflow = await OpenAsync();
        var told = new List<string> { await TellAsync(workflow) };

        await CheckAsync();
        told.Add(await TellAsync(workflow));
        _server.Pass(14);
        told.Add(await TellAsync(workflow));

        await _server.Client.CreateClusterMasterSnapshotAsync("p1", "c1", Cancellation);
        told.Add(await TellAsync(workflow));
        _server.Pass(20);

        string task = await _server.StartUpgradeAsync();
        _server.Pass(20);
        await _server.Client.PauseUpgradeClusterTaskAsync("p1", "c1", Cancellation);
        told.Add(await TellAsync(workflow));
        _server.Pass(600);
        await _server.Client.ContinueUpgradeClusterTaskAsync("p1", "c1", Cancellation);
        _server.Pass(40);
        told.Add(await TellAsync(workflow));

        string after = await CheckAfterwardsAsync();
        told.Add(await TellAsync(workflow));

        Assert.Equal(
        [
            "Init: Init Init Init Init",
            "Running: Init Init Init Init",
            "Pending: Success Init Init Init",
            "Running: Success Init Init Init",
            "Running: Success Success Running Init",
            "Pending: Success Success Success Init",
            "Success: Success Success Success Success",
        ],
        told);
        Assert.Equal("Success", after);
        UpgradeWorkflow shown = await ShowAsync(workflow);
        WorkflowPointStatus upgrade = shown.Status!.PointStatuses!.Single(point => point.TaskType == WorkflowTaskType.Cluster);
        Assert.Equal(task, upgrade.TaskID);
        Assert.Equal("2026-03-01 20:00:34 +0800 CST", upgrade.StartTimeStamp);
        Assert.Equal("2026-03-01 20:11:34 +0800 CST", upgrade.EndTimeStamp);
        Assert.Equal("2026-03-01T12:00:00Z", shown.Metadata!.CreationTimestamp);
        Assert.Equal("2026-03-01T12:11:34Z", shown.Metadata.UpdateTimestamp);
        Assert.Equal(("v1.19.16-r4", "v1.23.5-r0"), (shown.Spec!.ClusterVersion, shown.Spec.TargetVersion));
        Assert.Equal(4, shown.Status.LineStatuses!.Count);
    }

    [Fact]
    public async Task Things_fail_and_are_put_right()
    {
        _server.Simulator.Scenario = new ServiceScenario
        {
            PreCheck = new PreCheckScenario { Items = [new SimulatedCheckItem { Name = "Quota", Finding = "Too little." }] },
            Upgrade = new UpgradeScenario { FailsAt = 60m },
        };
        string workflow = await OpenAsync();
        await CheckAsync();
        _server.Pass(14);
        var told = new List<string> { await TellAsync(workflow) };

        _server.Simulator.Scenario = _server.Simulator.Scenario with { PreCheck = new PreCheckScenario() };
        await CheckAsync();
        _server.Pass(14);
        told.Add(await TellAsync(workflow));

        string task = await _server.StartUpgradeAsync();
        _server.Pass(60);
        told.Add(await TellAsync(workflow));
        string tooEarly = await CheckAfterwardsAsync();

        await _server.Client.RetryUpgradeClusterTaskAsync("p1", "c1", Cancellation);
        told.Add(await TellAsync(workflow));
        _server.Pass(60);
        told.Add(await TellAsync(workflow));
        string after = await CheckAfterwardsAsync();
        told.Add(await TellAsync(workflow));

        Assert.Equal(
        [
            "Pending: Failed Init Init Init",
            "Pending: Success Init Init Init",
            "Pending: Success Init Failed Init",
            "Running: Success Init Init Failed",
            "Pending: Success Init Success Failed",
            "Success: Success Init Success Success",
        ],
        told);
        Assert.Equal(("Failed", "Success"), (tooEarly, after));
        Assert.Equal("Success 100.00", await _server.LookAsync(task));
    }

    [Fact]
    public async Task A_workflow_has_the_tasks_alone_that_were_started_while_it_was_open()
    {
        await CheckAsync();
        _server.Pass(14);
        string first = await OpenAsync();
        Assert.Equal("Init: Init Init Init Init", await TellAsync(first));
        await FinishAsync();

        string second = await OpenAsync("v1.25.3-r0");
        await CheckAsync("v1.25.3-r0");

        Assert.Equal("Success: Success Init Success Success", await TellAsync(first));
        Assert.Equal("Running: Init Init Init Init", await TellAsync(second));
        UpgradeWorkflowList list = await _server.Client.ListUpgradeWorkFlowsAsync("p1", "c1", Cancellation);
        Assert.Equal([second, first], list.Items!.Select(workflow => workflow.Metadata!.Uid));
    }

    [Fact]
    public async Task A_cluster_has_one_open_workflow()
    {
        await OpenAsync();

        Assert.Equal("409 CCE.01409001", await StoryServer.RefusalAsync(() => OpenAsync()));
    }

    [Fact]
    public async Task A_workflow_is_cancelled_while_nothing_is_on_its_way()
    {
        string workflow = await OpenAsync();
        await CheckAsync();
        string running = await StoryServer.RefusalAsync(() => CancelAsync(workflow));
        _server.Pass(14);

        UpgradeWorkflow cancelled = await CancelAsync(workflow);

        Assert.Equal("403 CCE.01403003", running);
        Assert.Equal(UpgradeWorkflowPhase.Cancel, cancelled.Status!.Phase);
        Assert.Equal("403 CCE.01403003", await StoryServer.RefusalAsync(() => CancelAsync(workflow)));
        await OpenAsync();
    }

    [Fact]
    public async Task A_workflow_that_has_ended_is_not_cancelled()
    {
        string workflow = await OpenAsync();
        await FinishAsync();

        Assert.Equal("403 CCE.01403003", await StoryServer.RefusalAsync(() => CancelAsync(workflow)));
    }

    [Fact]
    public async Task Other_changes_of_a_workflow_are_refused()
    {
        string workflow = await OpenAsync();
        var update = new UpgradeWorkflowUpdate { Status = new UpgradeWorkflowUpdateStatus { Phase = UpgradeWorkflowPhase.Success } };

        Assert.Equal("400 CCE.01400001", await StoryServer.RefusalAsync(() =>
            _server.Client.UpgradeWorkFlowUpdateAsync("p1", "c1", workflow, update, Cancellation)));
    }

    [Fact]
    public async Task A_workflow_needs_a_target_and_an_id_that_exists()
    {
        var request = new UpgradeWorkflowRequest { Spec = new UpgradeWorkflowSpec() };

        Assert.Equal("400 CCE.01400001", await StoryServer.RefusalAsync(() =>
            _server.Client.CreateUpgradeWorkFlowAsync("p1", "c1", request, Cancellation)));
        Assert.Equal("404 CCE.01404001", await StoryServer.RefusalAsync(() => ShowAsync("none")));
        Assert.Equal("404 CCE.01404001", await StoryServer.RefusalAsync(() => CancelAsync("none")));
    }

    [Fact]
    public async Task Autopilot_clusters_have_workflows_too()
    {
        UpgradeWorkflow opened = await _server.Client.CreateAutopilotUpgradeWorkFlowAsync("p1", "c1", Request("v1.23"), Cancellation);
        string id = opened.Metadata!.Uid!;
        var update = new UpgradeWorkflowUpdate { Status = new UpgradeWorkflowUpdateStatus { Phase = UpgradeWorkflowPhase.Cancel } };

        UpgradeWorkflow cancelled = await _server.Client.UpgradeAutopilotWorkFlowUpdateAsync("p1", "c1", id, update, Cancellation);
        UpgradeWorkflow shown = await _server.Client.ShowAutopilotUpgradeWorkFlowAsync("p1", "c1", id, Cancellation);
        UpgradeWorkflowList list = await _server.Client.ListAutopilotUpgradeWorkFlowsAsync("p1", "c1", Cancellation);

        Assert.Equal(UpgradeWorkflowPhase.Init, opened.Status!.Phase);
        Assert.Equal(UpgradeWorkflowPhase.Cancel, cancelled.Status!.Phase);
        Assert.Equal(UpgradeWorkflowPhase.Cancel, shown.Status!.Phase);
        Assert.Single(list.Items!);
    }

    private static UpgradeWorkflowRequest Request(string version) => new()
    {
        Spec = new UpgradeWorkflowSpec { TargetVersion = version },
    };

    private async Task<string> OpenAsync(string version = "v1.23.5-r0") =>
        (await _server.Client.CreateUpgradeWorkFlowAsync("p1", "c1", Request(version), Cancellation)).Metadata!.Uid!;

    private Task<UpgradeWorkflow> ShowAsync(string workflow) =>
        _server.Client.ShowUpgradeWorkFlowAsync("p1", "c1", workflow, Cancellation);

    private Task<UpgradeWorkflow> CancelAsync(string workflow)
    {
        var update = new UpgradeWorkflowUpdate { Status = new UpgradeWorkflowUpdateStatus { Phase = UpgradeWorkflowPhase.Cancel } };
        return _server.Client.UpgradeWorkFlowUpdateAsync("p1", "c1", workflow, update, Cancellation);
    }

    /// <summary>Phase of the workflow and of its steps: check, backup, upgrade, check afterwards.</summary>
    private async Task<string> TellAsync(string workflow)
    {
        UpgradeWorkflowStatus status = (await ShowAsync(workflow)).Status!;
        return $"{status.Phase}: {string.Join(' ', status.PointStatuses!.Select(point => point.Status))}";
    }

    private Task<PreCheckTask> CheckAsync(string version = "v1.23.5-r0") => _server.Client.CreatePreCheckAsync(
        "p1", "c1", new PreCheckRequest { Spec = new PreCheckSpec { TargetVersion = version } }, Cancellation);

    private async Task<string> CheckAfterwardsAsync()
    {
        var request = new PostCheckRequest { Spec = new PostCheckSpec() };
        return $"{(await _server.Client.CreatePostCheckAsync("p1", "c1", request, Cancellation)).Status!.Phase}";
    }

    private async Task FinishAsync()
    {
        await CheckAsync();
        _server.Pass(14);
        await _server.StartUpgradeAsync();
        _server.Pass(60);
        await CheckAfterwardsAsync();
    }
}
