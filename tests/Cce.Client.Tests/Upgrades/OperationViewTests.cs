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
    public Task An_upgrade_tells_its_phase() => TellsItsPhaseAsync<UpgradeOperation, UpgradeProgress, UpgradeTaskPhase>(
        seen => _client.WaitForUpgradeAsync("p", "c", "t", Options, seen, Cancellation),
        _client.GetUpgradeOperation("p", "c", "t"),
        static operation => operation.Phase,
        static report => report.Phase);

    [Fact]
    public Task An_upgrade_of_Autopilot_tells_its_phase() =>
        TellsItsPhaseAsync<AutopilotUpgradeOperation, AutopilotUpgradeProgress, UpgradeTaskPhase>(
            seen => _client.WaitForAutopilotUpgradeAsync("p", "c", "t", Options, seen, Cancellation),
            _client.GetAutopilotUpgradeOperation("p", "c", "t"),
            static operation => operation.Phase,
            static report => report.Phase);

    [Fact]
    public Task A_check_tells_its_phase() => TellsItsPhaseAsync<PreCheckOperation, PreCheckProgress, CheckPhase>(
        seen => _client.WaitForPreCheckAsync("p", "c", "t", Options, seen, Cancellation),
        _client.GetPreCheckOperation("p", "c", "t"),
        static operation => operation.Phase,
        static report => report.Phase);

    [Fact]
    public Task A_check_of_Autopilot_tells_its_phase() =>
        TellsItsPhaseAsync<AutopilotPreCheckOperation, AutopilotPreCheckProgress, CheckPhase>(
            seen => _client.WaitForAutopilotPreCheckAsync("p", "c", "t", Options, seen, Cancellation),
            _client.GetAutopilotPreCheckOperation("p", "c", "t"),
            static operation => operation.Phase,
            static report => report.Phase);

    [Fact]
    public Task A_workflow_tells_its_phase() =>
        TellsItsPhaseAsync<UpgradeWorkflowOperation, UpgradeWorkflowProgress, UpgradeWorkflowPhase>(
            seen => _client.WaitForUpgradeWorkflowAsync("p", "c", "w", Options, seen, Cancellation),
            _client.GetUpgradeWorkflowOperation("p", "c", "w"),
            static operation => operation.Phase,
            static report => report.Phase);

    [Fact]
    public Task A_workflow_of_Autopilot_tells_its_phase() =>
        TellsItsPhaseAsync<AutopilotUpgradeWorkflowOperation, AutopilotUpgradeWorkflowProgress, UpgradeWorkflowPhase>(
            seen => _client.WaitForAutopilotUpgradeWorkflowAsync("p", "c", "w", Options, seen, Cancellation),
            _client.GetAutopilotUpgradeWorkflowOperation("p", "c", "w"),
            static operation => operation.Phase,
            static report => report.Phase);

    [Fact]
    public void Progress_is_told_as_the_number_that_it_is()
    {
        Assert.Equal(20.5m, new UpgradeProgress("t") { Progress = "20.50" }.ProgressValue.Value);
        Assert.Equal(20.5m, new AutopilotUpgradeProgress("t") { Progress = "20.50" }.ProgressValue.Value);
        Assert.Null(new UpgradeProgress("t").ProgressValue.Value);
        Assert.Null(new AutopilotUpgradeProgress("t").ProgressValue.Value);
    }

    private async Task TellsItsPhaseAsync<TOperation, TProgress, TPhase>(
        Func<IProgress<TProgress>, Task<TOperation>> wait,
        TOperation unasked,
        Func<TOperation, TPhase?> phaseOfOperation,
        Func<TProgress, TPhase?> phaseOfReport)
        where TPhase : struct
    {
        var seen = new Seen<TProgress>();
        _transport.Answer(200, """{"status":{"phase":"Running"}}""").Answer(200, """{"status":{"phase":"Success"}}""");

        TOperation ended = await wait(seen);

        Assert.Equal("Success", $"{phaseOfOperation(ended)}");
        Assert.Equal(["Running", "Success"], seen.Reports.Select(report => $"{phaseOfReport(report)}"));
        Assert.Null(phaseOfOperation(unasked));
    }
}
