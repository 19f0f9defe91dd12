using Cce.Simulator.Rejections;
using Cce.Simulator.Upgrades;
using CsCheck;

namespace Cce.Client.Tests.Simulator;

/// <summary>What people do to an upgrade, on top of what its scenario does.</summary>
public sealed class UpgradeCourseTests
{
    private static readonly UpgradeScenario Scenario = new()
    {
        InitFor = TimeSpan.FromSeconds(5),
        QueuingFor = TimeSpan.FromSeconds(10),
        RunningFor = TimeSpan.FromSeconds(100),
    };

    private static readonly UpgradeCourse Course = new(Scenario);

    [Fact]
    public void Nobody_does_anything_and_it_is_the_scenario()
    {
        for (var seconds = 0; seconds < 130; seconds++)
        {
            Assert.Equal(Scenario.At(After(seconds)), Course.At(After(seconds)));
        }
    }

    [Fact]
    public void A_pause_stops_the_clock_of_the_scenario()
    {
        UpgradeCourse paused = Course.Pause(After(40));

        Assert.Equal(new UpgradeState(UpgradePhase.Pause, 25m, After(40)), paused.At(After(40)));
        Assert.Equal(new UpgradeState(UpgradePhase.Pause, 25m, After(40)), paused.At(After(100_000)));
    }

    [Fact]
    public void A_continued_upgrade_ends_later_by_the_length_of_its_pauses()
    {
        UpgradeCourse course = Course.Pause(After(40)).Continue(After(70)).Pause(After(75)).Continue(After(95));

        Assert.Equal(new UpgradeState(UpgradePhase.Running, 30m, After(95)), course.At(After(95)));
        Assert.Equal(UpgradePhase.Running, course.At(After(164.99)).Phase);
        Assert.Equal(new UpgradeState(UpgradePhase.Success, 100m, After(165)), course.At(After(1000)));
    }

    [Fact]
    public void The_scenario_pauses_by_itself_and_people_pause_it_once_more()
    {
        var course = new UpgradeCourse(Scenario with { PausesAt = 40m, PausedFor = After(7) });
        course = course.Pause(After(25)).Continue(After(45));

        Assert.Equal(UpgradePhase.Running, course.At(After(74.99)).Phase);
        Assert.Equal(new UpgradeState(UpgradePhase.Pause, 40m, After(75)), course.At(After(81)));
        Assert.Equal(UpgradePhase.Running, course.At(After(82)).Phase);
        Assert.Equal(new UpgradeState(UpgradePhase.Success, 100m, After(142)), course.At(After(142)));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(double.MaxValue)]
    public void People_end_a_pause_of_the_scenario_early(double pausedFor)
    {
        TimeSpan pause = pausedFor > 1e6 ? TimeSpan.MaxValue : After(pausedFor);
        var course = new UpgradeCourse(Scenario with { PausesAt = 40m, PausedFor = pause });
        Assert.Equal(UpgradePhase.Pause, course.At(After(58)).Phase);

        course = course.Continue(After(58));

        Assert.Equal(new UpgradeState(UpgradePhase.Running, 40m, After(58)), course.At(After(58)));
        Assert.Equal(new UpgradeState(UpgradePhase.Success, 100m, After(118)), course.At(After(118)));
    }

    [Fact]
    public void A_failed_upgrade_runs_again_and_succeeds()
    {
        UpgradeCourse course = new UpgradeCourse(Scenario with { FailsAt = 60m }).Retry(After(200));

        Assert.Equal(new UpgradeState(UpgradePhase.Init, 0m, After(200.000002)), course.At(After(200)));
        Assert.Equal(new UpgradeState(UpgradePhase.Queuing, 0m, After(205)), course.At(After(207)));
        Assert.Equal(new UpgradeState(UpgradePhase.Running, 60m, After(275)), course.At(After(275)));
        Assert.Equal(new UpgradeState(UpgradePhase.Success, 100m, After(315)), course.At(After(10_000)));
    }

    [Fact]
    public void An_upgrade_fails_as_often_as_its_scenario_says()
    {
        var course = new UpgradeCourse(Scenario with { FailsAt = 60m, FailingRuns = 3 });
        course = course.Retry(After(100)).Retry(After(200));
        Assert.Equal(new UpgradeState(UpgradePhase.Failed, 60m, After(275)), course.At(After(280)));

        Assert.Equal(UpgradePhase.Success, course.Retry(After(300)).At(After(415)).Phase);
    }

    [Fact]
    public void A_retry_has_the_pause_of_the_scenario_again_that_somebody_ended_early()
    {
        var scenario = Scenario with { PausesAt = 40m, PausedFor = After(7), FailsAt = 60m };
        UpgradeCourse course = new UpgradeCourse(scenario).Continue(After(55)).Retry(After(100));

        Assert.Equal(UpgradePhase.Pause, course.At(After(161.99)).Phase);
        Assert.Equal(UpgradePhase.Running, course.At(After(162)).Phase);
    }

    [Theory]
    [InlineData(0, "Init")]
    [InlineData(5, "Queuing")]
    [InlineData(115, "Success")]
    public void Only_a_running_upgrade_can_be_paused(double seconds, string phase)
    {
        RejectionException rejection = Assert.Throws<RejectionException>(() => Course.Pause(After(seconds)));

        Assert.Equal(Rejection.WrongState, rejection.Reason);
        Assert.Equal($"The upgrade is in the phase {phase}; only one in the phase Running can be paused.", rejection.Message);
    }

    [Fact]
    public void An_upgrade_is_not_paused_twice() =>
        Assert.Throws<RejectionException>(() => Course.Pause(After(40)).Pause(After(41)));

    [Fact]
    public void Only_a_paused_upgrade_can_be_continued() =>
        Assert.Throws<RejectionException>(() => Course.Continue(After(40)));

    [Theory]
    [InlineData(40)]
    [InlineData(115)]
    public void Only_a_failed_upgrade_can_be_retried(double seconds) =>
        Assert.Throws<RejectionException>(() => Course.Retry(After(seconds)));

    [Fact]
    public void A_clock_that_was_set_back_makes_no_pause_of_negative_length()
    {
        UpgradeCourse course = Course.Pause(After(40)).Continue(After(20));

        Assert.Equal(new UpgradeState(UpgradePhase.Success, 100m, After(115)), course.At(After(115)));
    }

    /// <summary>However often it is paused, an upgrade does as much as the time allows in which it is not.</summary>
    [Fact]
    public void Progress_is_that_of_the_scenario_after_the_time_without_pauses() =>
        Gen.Int[1, 20_000].Array[1, 20].Sample(milliseconds =>
        {
            UpgradeCourse course = Course;
            TimeSpan elapsed = After(15);
            TimeSpan running = elapsed;
            var paused = false;
            foreach (int step in milliseconds)
            {
                elapsed += TimeSpan.FromMilliseconds(step);
                running += paused ? TimeSpan.Zero : TimeSpan.FromMilliseconds(step);
                UpgradeState expected = Scenario.At(running);
                UpgradeState state = course.At(elapsed);
                Assert.Equal(expected.Progress, state.Progress);
                Assert.Equal(paused ? UpgradePhase.Pause : expected.Phase, state.Phase);
                Assert.InRange(state.ChangedAfter, TimeSpan.Zero, elapsed);
                if (state.Phase is not (UpgradePhase.Running or UpgradePhase.Pause))
                {
                    break;
                }

                course = paused ? course.Continue(elapsed) : course.Pause(elapsed);
                paused = !paused;
            }
        });

    private static TimeSpan After(double seconds) => TimeSpan.FromTicks((long)Math.Round(seconds * TimeSpan.TicksPerSecond));
}
