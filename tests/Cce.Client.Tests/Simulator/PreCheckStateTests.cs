using Cce.Simulator.PreChecks;
using Group = Cce.Simulator.PreChecks.SimulatedCheckGroup;
using Level = Cce.Simulator.PreChecks.SimulatedCheckLevel;
using Phase = Cce.Simulator.PreChecks.CheckPhase;

namespace Cce.Client.Tests.Simulator;

public sealed class PreCheckStateTests
{
    private static readonly PreCheckScenario Scenario = new()
    {
        InitFor = TimeSpan.FromSeconds(2),
        RunningFor = TimeSpan.FromSeconds(8),
        Nodes = [new("n1", "one"), new("n2", "two")],
        Items =
        [
            new() { Name = "Limits", Group = Group.LimitCheck },
            new() { Name = "Ready", Group = Group.NodeCheck },
            new() { Name = "Addons", Group = Group.AddonCheck },
        ],
    };

    [Theory]
    [InlineData(0, "Init", "Init Init Init Init", 0)]
    [InlineData(1.9, "Init", "Init Init Init Init", 0)]
    [InlineData(2, "Running", "Running Init Init Init", 2)]
    [InlineData(5, "Running", "Success Running Init Init", 4)]
    [InlineData(9.9, "Running", "Success Success Success Running", 8)]
    [InlineData(10, "Success", "Success Success Success Success", 10)]
    [InlineData(9999, "Success", "Success Success Success Success", 10)]
    public void Items_are_checked_one_after_the_other_on_each_node(double seconds, string phase, string items, double changedAfter)
    {
        PreCheckState state = At(seconds, Scenario);

        Assert.Equal(phase, state.Phase.ToString());
        Assert.Equal(items, string.Join(' ', state.Items.Select(item => item.Phase)));
        Assert.Equal(TimeSpan.FromSeconds(changedAfter), state.ChangedAfter);
    }

    [Fact]
    public void A_fatal_finding_fails_the_check_and_its_part_alone()
    {
        PreCheckState state = At(10, With("Addons", Level.Fatal));

        Assert.Equal(Phase.Failed, state.Phase);
        Assert.Equal(Phase.Failed, PreCheckState.Combine([.. state.Items.Where(item => item.Item.Group == Group.AddonCheck)]));
        Assert.Equal(Phase.Success, PreCheckState.Combine([.. state.Items.Where(item => item.Item.Group != Group.AddonCheck)]));
    }

    [Theory]
    [InlineData(Level.Warning)]
    [InlineData(Level.Info)]
    public void A_lesser_finding_stands_in_its_item_and_not_against_the_upgrade(Level level)
    {
        PreCheckState state = At(10, With("Addons", level));

        Assert.Equal(Phase.Success, state.Phase);
        Assert.Equal(Phase.Failed, state.Items[^1].Phase);
    }

    [Fact]
    public void An_item_that_is_left_out_finds_nothing() =>
        Assert.Equal(Phase.Success, At(10, With("Ready", Level.Fatal), new SkippedItem("Ready", null)).Phase);

    [Fact]
    public void An_item_can_be_left_out_on_one_node()
    {
        PreCheckState state = At(10, With("Ready", Level.Fatal), new SkippedItem("Ready", ["n1"]));

        Assert.Equal(Phase.Failed, state.Phase);
        Assert.Equal("n2", Assert.Single(state.Items, item => item.Item.Name == "Ready").Node?.Uid);
    }

    [Fact]
    public void A_check_that_fails_itself_is_neither_well_nor_bad() =>
        Assert.Equal(Phase.Error, At(10, With("Addons", Level.Fatal) with { BreaksOff = "no access" }).Phase);

    [Fact]
    public void A_check_of_nothing_succeeds()
    {
        Assert.Equal(Phase.Running, At(3, Scenario with { Items = [] }).Phase);
        Assert.Equal(Phase.Success, At(10, Scenario with { Items = [] }).Phase);
        Assert.Equal(Phase.Success, At(0, Scenario with { InitFor = default, RunningFor = default }).Phase);
    }

    private static PreCheckScenario With(string item, Level level) => Scenario with
    {
        Items = [.. Scenario.Items.Select(other => other.Name == item ? other with { Finding = "found", Level = level } : other)],
    };

    private static PreCheckState At(double seconds, PreCheckScenario scenario, params SkippedItem[] skipped)
    {
        var start = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        var check = new SimulatedPreCheck
        {
            ClusterId = "c",
            Version = "v1.19",
            TargetVersion = null,
            Scenario = scenario,
            Skipped = skipped,
            StartedAt = start,
        };
        return check.At(start.AddSeconds(seconds));
    }
}
