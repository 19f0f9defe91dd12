using Cce.Client.Tests.Http;
using CceGen.Tests;

namespace Cce.Client.Tests.Upgrades;

/// <summary>What the operation objects of this client tell beyond what every operation does.</summary>
public sealed class OperationViewTests : IDisposable
{
    private readonly ScriptedTransport _transport = new();
    private readonly CceClient _client;

    public OperationViewTests() => _client = TestClient.Create(_transport);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static LongRunningOptions Options => new() { TimeProvider = new FlyingClock() };

    public void Dispose()
    {
        _client.Dispose();
        _transport.Dispose();
    }

    [Fact]
    public async Task An_upgrade_tells_its_phase_and_progress()
    {
        var seen = new Seen<UpgradeProgress>();
        Answer("""{"status":{"phase":"Running","progress":"20.50"}}""", """{"status":{"phase":"Success"}}""");

        UpgradeOperation upgrade = await _client.WaitForUpgradeAsync("p", "c", "t", Options, seen, Cancellation);

        Assert.Equal(UpgradeTaskPhase.Success, upgrade.Phase);
        Assert.Equal([UpgradeTaskPhase.Running, UpgradeTaskPhase.Success], seen.Reports.Select(report => report.Phase));
        Assert.Equal([20.5m, null], seen.Reports.Select(report => report.ProgressValue.Value));
        Assert.Null(_client.GetUpgradeOperation("p", "c", "t").Phase);
    }

    [Fact]
    public async Task An_upgrade_of_Autopilot_tells_its_phase_and_progress()
    {
        var seen = new Seen<AutopilotUpgradeProgress>();
        Answer("""{"status":{"phase":"Running","progress":"20.50"}}""", """{"status":{"phase":"Success"}}""");

        AutopilotUpgradeOperation upgrade = await _client.WaitForAutopilotUpgradeAsync("p", "c", "t", Options, seen, Cancellation);

        Assert.Equal(UpgradeTaskPhase.Success, upgrade.Phase);
        Assert.Equal([UpgradeTaskPhase.Running, UpgradeTaskPhase.Success], seen.Reports.Select(report => report.Phase));
        Assert.Equal([20.5m, null], seen.Reports.Select(report => report.ProgressValue.Value));
        Assert.Null(_client.GetAutopilotUpgradeOperation("p", "c", "t").Phase);
    }

    [Fact]
    public async Task A_check_tells_its_phase()
    {
        var seen = new Seen<PreCheckProgress>();
        Answer("""{"status":{"phase":"Running"}}""", """{"status":{"phase":"Success"}}""");

        PreCheckOperation check = await _client.WaitForPreCheckAsync("p", "c", "t", Options, seen, Cancellation);

        Assert.Equal(CheckPhase.Success, check.Phase);
        Assert.Equal([CheckPhase.Running, CheckPhase.Success], seen.Reports.Select(report => report.Phase));
        Assert.Null(_client.GetPreCheckOperation("p", "c", "t").Phase);
    }

    [Fact]
    public async Task A_check_of_Autopilot_tells_its_phase()
    {
        var seen = new Seen<AutopilotPreCheckProgress>();
        Answer("""{"status":{"phase":"Running"}}""", """{"status":{"phase":"Success"}}""");

        AutopilotPreCheckOperation check = await _client.WaitForAutopilotPreCheckAsync("p", "c", "t", Options, seen, Cancellation);

        Assert.Equal(CheckPhase.Success, check.Phase);
        Assert.Equal([CheckPhase.Running, CheckPhase.Success], seen.Reports.Select(report => report.Phase));
        Assert.Null(_client.GetAutopilotPreCheckOperation("p", "c", "t").Phase);
    }

    [Fact]
    public async Task A_workflow_tells_its_phase()
    {
        var seen = new Seen<UpgradeWorkflowProgress>();
        Answer("""{"status":{"phase":"Pending"}}""", """{"status":{"phase":"Success"}}""");

        UpgradeWorkflowOperation workflow = await _client.WaitForUpgradeWorkflowAsync("p", "c", "w", Options, seen, Cancellation);

        Assert.Equal(UpgradeWorkflowPhase.Success, workflow.Phase);
        Assert.Equal([UpgradeWorkflowPhase.Pending, UpgradeWorkflowPhase.Success], seen.Reports.Select(report => report.Phase));
        Assert.Null(_client.GetUpgradeWorkflowOperation("p", "c", "w").Phase);
    }

    [Fact]
    public async Task A_workflow_of_Autopilot_tells_its_phase()
    {
        var seen = new Seen<AutopilotUpgradeWorkflowProgress>();
        Answer("""{"status":{"phase":"Pending"}}""", """{"status":{"phase":"Success"}}""");

        AutopilotUpgradeWorkflowOperation workflow =
            await _client.WaitForAutopilotUpgradeWorkflowAsync("p", "c", "w", Options, seen, Cancellation);

        Assert.Equal(UpgradeWorkflowPhase.Success, workflow.Phase);
        Assert.Equal([UpgradeWorkflowPhase.Pending, UpgradeWorkflowPhase.Success], seen.Reports.Select(report => report.Phase));
        Assert.Null(_client.GetAutopilotUpgradeWorkflowOperation("p", "c", "w").Phase);
    }

    private void Answer(params string[] answers)
    {
        foreach (string answer in answers)
        {
            _transport.Answer(200, answer);
        }
    }
}
