namespace Cce.Simulator.PreChecks;

/// <summary>One item of a check at one instant.</summary>
/// <param name="Item">The item.</param>
/// <param name="Node">The node that it looks at, if it looks at one.</param>
/// <param name="Phase">Its phase.</param>
internal readonly record struct CheckedItem(SimulatedCheckItem Item, SimulatedNode? Node, CheckPhase Phase)
{
    public bool StandsAgainst => Phase == CheckPhase.Failed && Item.Level == SimulatedCheckLevel.Fatal;
}
