using Cce.Simulator.Upgrades;

namespace Cce.Client.Tests.Simulator;

public sealed class UpgradeScenarioTests
{
    private static readonly UpgradeScenario Scenario = new()
    {
        InitFor = TimeSpan.FromSeconds(5),
        QueuingFor = TimeSpan.FromSeconds(10),
        RunningFor = TimeSpan.FromSeconds(100),
    };

    [Theory]
    [InlineData(0, UpgradePhase.Init, 0)]
    [InlineData(4.999, UpgradePhase.Init, 0)]
    [InlineData(5, UpgradePhase.Queuing, 0)]
    [InlineData(14.999, UpgradePhase.Queuing, 0)]
    [InlineData(15, UpgradePhase.Running, 0)]
    [InlineData(27.5, UpgradePhase.Running, 12.5)]
    [InlineData(65, UpgradePhase.Running, 50)]
    [InlineData(114.9999, UpgradePhase.Running, 99.99)]
    [InlineData(115, UpgradePhase.Success, 100)]
    [InlineData(100_000, UpgradePhase.Success, 100)]
    public void An_upgrade_walks_from_Init_to_Success(double seconds, UpgradePhase phase, double progress)
    {
        UpgradeState state = Scenario.At(TimeSpan.FromSeconds(seconds));

        Assert.Equal(phase, state.Phase);
        Assert.Equal((decimal)progress, state.Progress);
    }

    [Theory]
    [InlineData(74.999, UpgradePhase.Running)]
    [InlineData(75, UpgradePhase.Failed)]
    [InlineData(1000, UpgradePhase.Failed)]
    public void A_failing_upgrade_stops_at_its_per_cent(double seconds, UpgradePhase phase)
    {
        UpgradeState state = (Scenario with { FailsAt = 60m }).At(TimeSpan.FromSeconds(seconds));

        Assert.Equal(phase, state.Phase);
        Assert.InRange(state.Progress, 59.99m, 60m);
    }

    [Theory]
    [InlineData(54.999, UpgradePhase.Running, 39.99)]
    [InlineData(55, UpgradePhase.Pause, 40)]
    [InlineData(61.999, UpgradePhase.Pause, 40)]
    [InlineData(62, UpgradePhase.Running, 40)]
    [InlineData(72, UpgradePhase.Running, 50)]
    [InlineData(122, UpgradePhase.Success, 100)]
    public void A_pause_holds_the_progress_and_delays_the_end(double seconds, UpgradePhase phase, double progress)
    {
        UpgradeScenario scenario = Scenario with { PausesAt = 40m, PausedFor = TimeSpan.FromSeconds(7) };

        UpgradeState state = scenario.At(TimeSpan.FromSeconds(seconds));

        Assert.Equal(phase, state.Phase);
        Assert.Equal((decimal)progress, state.Progress);
    }

    [Fact]
    public void A_phase_without_duration_is_skipped()
    {
        UpgradeScenario scenario = Scenario with { InitFor = TimeSpan.Zero, QueuingFor = TimeSpan.Zero };

        Assert.Equal(UpgradePhase.Running, scenario.At(TimeSpan.Zero).Phase);
    }

    [Fact]
    public void An_upgrade_without_any_duration_is_over_at_once()
    {
        var scenario = new UpgradeScenario { InitFor = default, QueuingFor = default, RunningFor = default };

        Assert.Equal(new UpgradeState(UpgradePhase.Success, 100m, TimeSpan.Zero), scenario.At(TimeSpan.Zero));
    }

    [Fact]
    public void A_clock_that_was_set_back_leaves_the_upgrade_at_its_start()
    {
        UpgradeScenario scenario = Scenario with { InitFor = TimeSpan.Zero };

        Assert.Equal(scenario.At(TimeSpan.Zero), scenario.At(TimeSpan.FromDays(-1)));
    }

    [Fact]
    public void Twice_the_speed_takes_half_the_time()
    {
        UpgradeScenario fast = (Scenario with { PausedFor = TimeSpan.FromSeconds(6) }).AtSpeed(2);

        Assert.Equal(UpgradePhase.Running, fast.At(TimeSpan.FromSeconds(60.4)).Phase);
        Assert.Equal(UpgradePhase.Success, fast.At(TimeSpan.FromSeconds(60.5)).Phase);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void There_is_no_speed_of_zero_or_less(double factor) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Scenario.AtSpeed(factor));

    [Theory]
    [InlineData(0, 0.000002)]
    [InlineData(12, 5)]
    [InlineData(33, 33)]
    [InlineData(500, 115)]
    public void The_last_change_is_the_start_of_the_phase_or_the_progress(double seconds, double changedAfter) =>
        Assert.Equal(TimeSpan.FromSeconds(changedAfter), Scenario.At(TimeSpan.FromSeconds(seconds)).ChangedAfter);
}
