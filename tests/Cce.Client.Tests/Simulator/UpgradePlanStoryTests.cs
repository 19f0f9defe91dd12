using Cce.Simulator;
using Cce.Simulator.UpgradePlans;
using Cce.Simulator.Upgrades;
using PlanPhase = Cce.Client.UpgradePlanPhase;

namespace Cce.Client.Tests.Simulator;

/// <summary>Upgrades that the service starts by itself, over loopback and by the generated client.</summary>
public sealed class UpgradePlanStoryTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private StoryServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await StoryServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_plan_starts_its_upgrade_in_time_and_goes_its_way()
    {
        SimulatedUpgradePlan plan = Add(Noon.AddDays(60));
        UpgradePlan pending = await ShowAsync();
        _server.Pass(TimeSpan.FromDays(60).TotalSeconds);
        UpgradePlan enqueued = await ShowAsync();
        _server.Pass(30);
        UpgradePlan upgrading = await ShowAsync();
        UpgradeTaskList tasks = await _server.Client.ListAutopilotUpgradeClusterTasksAsync("p1", "c1", Cancellation);
        _server.Pass(30);
        UpgradePlan ended = await ShowAsync();

        Assert.Equal(
            [PlanPhase.Pending, PlanPhase.Enqueued, PlanPhase.Upgrading, PlanPhase.Success],
            ((UpgradePlan[])[pending, enqueued, upgrading, ended]).Select(shown => shown.Status!.Phase!.Value));
        Assert.Equal((plan.PlanId, "c1"), (pending.Metadata!.Uid, pending.Spec!.ClusterID));
        Assert.Equal(Noon, pending.Metadata.CreatedAt.Value);
        Assert.Equal(("v1.19.16-r4", "v1.23.5-r0"), (ended.Spec!.ClusterVersion, ended.Spec.TargetVersion));
        Assert.Equal(Noon.AddDays(60), pending.Spec.WindowStartsAt.Value);
        Assert.Equal(Noon.AddDays(61), pending.Spec.CanBeDelayedUntil.Value);
        Assert.Equal(Noon.AddDays(62), pending.Spec.WindowEndsAt.Value);
        Assert.Equal(("Running", "v1.23.5-r0"), ($"{Assert.Single(tasks.Items!).Status!.Phase}", tasks.Items!.First().Spec!.TargetVersion));
    }

    [Fact]
    public async Task A_plan_can_be_put_off()
    {
        SimulatedUpgradePlan plan = Add(Noon.AddHours(1));

        UpgradePlan delayed = await DelayAsync(plan, Noon.AddHours(2));
        _server.Pass(TimeSpan.FromHours(1.5).TotalSeconds);
        UpgradePlan pending = await ShowAsync();
        _server.Pass(TimeSpan.FromHours(0.6).TotalSeconds);
        UpgradePlan ended = await ShowAsync();

        Assert.Equal(Noon.AddHours(2), delayed.Spec!.WindowStartsAt.Value);
        Assert.Equal((PlanPhase.Pending, PlanPhase.Success), (pending.Status!.Phase!.Value, ended.Status!.Phase!.Value));
    }

    [Fact]
    public async Task A_plan_cannot_be_put_off_to_any_time()
    {
        SimulatedUpgradePlan plan = Add(Noon.AddHours(1));

        Assert.Equal("404 CCE.01404001", await RefusalAsync(new SimulatedUpgradePlan { NotBefore = Noon, NotBeforeDeadline = Noon }, Noon));
        Assert.Equal("400 CCE.01400001", await RefusalAsync(plan, plan.NotBeforeDeadline.AddSeconds(1)));
        Assert.Equal("400 CCE.01400001", await RefusalAsync(plan, Noon));
        Assert.Equal("400 CCE.01400001", await RefusalAsync(plan, null));
        _server.Pass(TimeSpan.FromHours(1).TotalSeconds);
        Assert.Equal("403 CCE.01403003", await RefusalAsync(plan, Noon.AddHours(2)));
    }

    [Fact]
    public async Task What_is_refused_to_a_client_is_skipped()
    {
        Add(Noon.AddSeconds(1));
        Add(Noon.AddSeconds(2));
        _server.Pass(5);

        Assert.Equal(["Enqueued", "Skipped"], (await ListAsync()).Select(plan => $"{plan.Status!.Phase}"));
    }

    [Fact]
    public async Task A_plan_whose_upgrade_fails_has_failed()
    {
        _server.Simulator.Scenario = new ServiceScenario { Upgrade = new UpgradeScenario { FailsAt = 60m } };
        Add(Noon);
        _server.Pass(3600);

        UpgradePlanState plan = Assert.Single(_server.Simulator.UpgradePlans.ToList());
        Assert.Equal(PlanPhase.Failed, (await ShowAsync()).Status!.Phase);
        Assert.True(_server.Simulator.Upgrades.TryShow("p1", "c1", plan.TaskId!, out _));
    }

    [Fact]
    public async Task A_plan_may_lie_at_the_end_of_time()
    {
        _server.Simulator.UpgradePlans.Add(new SimulatedUpgradePlan
        {
            ProjectId = "p1", ClusterId = "c1", NotBefore = DateTimeOffset.MinValue, NotBeforeDeadline = DateTimeOffset.MaxValue,
        });

        UpgradePlan plan = await ShowAsync();

        Assert.Equal(PlanPhase.Success, plan.Status!.Phase);
        Assert.Equal(("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"), (plan.Spec!.NotBefore, plan.Spec.NotAfter));
    }

    [Fact]
    public async Task A_simulator_that_was_stopped_starts_nothing()
    {
        Add(Noon.AddHours(1));
        await _server.Simulator.DisposeAsync();
        _server.Pass(TimeSpan.FromHours(2).TotalSeconds);

        Assert.Equal(Cce.Simulator.UpgradePlans.UpgradePlanPhase.Pending, Assert.Single(_server.Simulator.UpgradePlans.ToList()).Phase);
        Assert.Throws<ObjectDisposedException>(() => Add(Noon.AddHours(3)));
    }

    [Fact]
    public void A_plan_cannot_have_its_deadline_before_its_start() => Assert.Throws<ArgumentException>("plan", () =>
        _server.Simulator.UpgradePlans.Add(new SimulatedUpgradePlan { NotBefore = Noon, NotBeforeDeadline = Noon.AddTicks(-1) }));

    [Fact]
    public void A_plan_is_added_once()
    {
        SimulatedUpgradePlan plan = Add(Noon.AddHours(1));

        Assert.Throws<ArgumentException>("plan", () => _server.Simulator.UpgradePlans.Add(plan));
    }

    private SimulatedUpgradePlan Add(DateTimeOffset notBefore) => _server.Simulator.UpgradePlans.Add(new SimulatedUpgradePlan
    {
        ProjectId = "p1",
        ClusterId = "c1",
        NotBefore = notBefore,
        NotBeforeDeadline = notBefore.AddDays(1),
    });

    private async Task<UpgradePlan> ShowAsync() => Assert.Single(await ListAsync());

    private async Task<ICollection<UpgradePlan>> ListAsync() =>
        (await _server.Client.ListAutopilotUpgradePlansAsync("p1", "c1", Cancellation)).Items!;

    private Task<UpgradePlan> DelayAsync(SimulatedUpgradePlan plan, DateTimeOffset? notBefore) =>
        _server.Client.UpdateAutopilotUpgradePlanAsync("p1", "c1", plan.PlanId, new UpgradePlanDelay { NotBefore = notBefore }, Cancellation);

    private Task<string> RefusalAsync(SimulatedUpgradePlan plan, DateTimeOffset? notBefore) =>
        StoryServer.RefusalAsync(() => DelayAsync(plan, notBefore));
}
