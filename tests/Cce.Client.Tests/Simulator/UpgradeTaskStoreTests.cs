using Cce.Simulator.Upgrades;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Simulator;

public sealed class UpgradeTaskStoreTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_task_advances_by_the_clock()
    {
        var store = new UpgradeTaskStore(_clock);
        SimulatedUpgrade upgrade = store.Start(new UpgradeScenario());

        _clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(UpgradePhase.Queuing, Show(store, upgrade).Phase);

        _clock.Advance(TimeSpan.FromSeconds(55));
        UpgradeSnapshot end = Show(store, upgrade);
        Assert.Equal(UpgradePhase.Success, end.Phase);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 20, 0, 0, TimeSpan.FromHours(8)), end.CreatedAt);
        Assert.Equal(end.CreatedAt.AddMinutes(1), end.UpdatedAt);
        Assert.Equal(TimeSpan.FromHours(8), end.UpdatedAt.Offset);
    }

    [Fact]
    public void A_task_counts_from_the_time_at_which_it_was_added()
    {
        var store = new UpgradeTaskStore(_clock);
        SimulatedUpgrade first = store.Start(new UpgradeScenario());
        _clock.Advance(TimeSpan.FromSeconds(20));
        SimulatedUpgrade second = store.Start(new UpgradeScenario());

        Assert.Equal(UpgradePhase.Running, Show(store, first).Phase);
        Assert.Equal(UpgradePhase.Init, Show(store, second).Phase);
    }

    [Fact]
    public void The_sample_stays_in_Init()
    {
        var store = new UpgradeTaskStore(_clock);
        SimulatedUpgrade sample = store.AddSample();
        UpgradeSnapshot before = Show(store, sample);

        _clock.Advance(TimeSpan.FromDays(3650));

        Assert.Equal(UpgradePhase.Init, before.Phase);
        Assert.Equal(before, Show(store, sample));
    }

    [Fact]
    public void A_task_is_found_by_all_three_ids_only()
    {
        var store = new UpgradeTaskStore(_clock);
        store.Start(new SimulatedUpgrade { ProjectId = "p", ClusterId = "c", TaskId = "t" });

        Assert.True(store.TryShow("p", "c", "t", out _));
        Assert.False(store.TryShow("P", "c", "t", out _));
        Assert.False(store.TryShow("p", "x", "t", out _));
        Assert.False(store.TryShow("p", "c", "x", out _));
    }

    [Fact]
    public void Two_tasks_cannot_have_the_same_ids()
    {
        var store = new UpgradeTaskStore(_clock);
        SimulatedUpgrade upgrade = store.Start(new UpgradeScenario());

        ArgumentException exception = Assert.Throws<ArgumentException>(() => store.Start(upgrade));
        Assert.Contains(upgrade.TaskId, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_tasks_are_listed_the_last_one_first()
    {
        var store = new UpgradeTaskStore(_clock);
        SimulatedUpgrade first = store.Start(new UpgradeScenario());
        _clock.Advance(TimeSpan.FromSeconds(20));
        SimulatedUpgrade second = store.Start(new SimulatedUpgrade { ClusterId = "other" });

        IReadOnlyList<UpgradeSnapshot> tasks = store.ToList();

        Assert.Equal([second, first], tasks.Select(task => task.Upgrade));
        Assert.Equal([UpgradePhase.Init, UpgradePhase.Running], tasks.Select(task => task.Phase));
    }

    [Fact]
    public void Many_threads_may_start_and_show_tasks()
    {
        var store = new UpgradeTaskStore(_clock);

        Parallel.For(0, 1000, _ => Assert.Equal(UpgradePhase.Init, Show(store, store.Start(new UpgradeScenario())).Phase));
    }

    private static UpgradeSnapshot Show(UpgradeTaskStore store, SimulatedUpgrade upgrade)
    {
        Assert.True(store.TryShow(upgrade.ProjectId, upgrade.ClusterId, upgrade.TaskId, out UpgradeSnapshot? snapshot));
        return snapshot;
    }
}
