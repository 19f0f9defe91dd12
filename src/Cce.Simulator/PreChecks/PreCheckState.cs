namespace Cce.Simulator.PreChecks;

/// <summary>A check at one instant.</summary>
/// <param name="Phase">Its phase.</param>
/// <param name="Items">Its items, without those that were left out; one that looks at nodes is there for each node.</param>
/// <param name="ChangedAfter">Time from the start of the check to its last change before this instant.</param>
internal sealed record PreCheckState(CheckPhase Phase, IReadOnlyList<CheckedItem> Items, TimeSpan ChangedAfter)
{
    public bool HasEnded => Phase is CheckPhase.Success or CheckPhase.Failed or CheckPhase.Error;

    public static PreCheckState After(TimeSpan elapsed, SimulatedPreCheck check)
    {
        PreCheckScenario scenario = check.Scenario;
        CheckedItem[] planned = [.. Plan(check)];
        TimeSpan running = elapsed - scenario.InitFor;
        if (running < TimeSpan.Zero)
        {
            return new PreCheckState(CheckPhase.Init, planned, TimeSpan.Zero);
        }

        if (running >= scenario.RunningFor)
        {
            CheckedItem[] items = [.. planned.Select(item => item with { Phase = EndOf(item.Item) })];
            return new PreCheckState(EndOf(scenario, items), items, scenario.InitFor + scenario.RunningFor);
        }

        var done = (int)(planned.Length * (running / scenario.RunningFor));
        return new PreCheckState(
            CheckPhase.Running,
            [.. planned.Select((item, index) => item with { Phase = PhaseOf(item.Item, index - done) })],
            scenario.InitFor + (scenario.RunningFor * ((double)done / Math.Max(1, planned.Length))));
    }

    /// <summary>Phase of a part of the check. Where there is nothing to look at, nothing stands against the upgrade.</summary>
    public static CheckPhase Combine(IReadOnlyCollection<CheckedItem> part)
    {
        if (part.Count > 0 && part.All(item => item.Phase == CheckPhase.Init))
        {
            return CheckPhase.Init;
        }

        if (part.Any(item => item.Phase is CheckPhase.Init or CheckPhase.Running))
        {
            return CheckPhase.Running;
        }

        return part.Any(item => item.StandsAgainst) ? CheckPhase.Failed : CheckPhase.Success;
    }

    private static IEnumerable<CheckedItem> Plan(SimulatedPreCheck check) =>
        from item in check.Scenario.Items
        from node in PlacesOf(item, check.Scenario)
        where !check.Skipped.Any(skipped => skipped.Covers(item, node))
        select new CheckedItem(item, node, CheckPhase.Init);

    private static IReadOnlyList<SimulatedNode?> PlacesOf(SimulatedCheckItem item, PreCheckScenario scenario) =>
        item.Group == SimulatedCheckGroup.NodeCheck ? [.. scenario.Nodes] : [null];

    private static CheckPhase PhaseOf(SimulatedCheckItem item, int turnsUntil) => turnsUntil switch
    {
        > 0 => CheckPhase.Init,
        0 => CheckPhase.Running,
        _ => EndOf(item),
    };

    private static CheckPhase EndOf(SimulatedCheckItem item) => item.Finding is null ? CheckPhase.Success : CheckPhase.Failed;

    private static CheckPhase EndOf(PreCheckScenario scenario, CheckedItem[] items) =>
        scenario.BreaksOff is null ? Combine(items) : CheckPhase.Error;
}
