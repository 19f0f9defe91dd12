namespace Cce.Simulator.PreChecks;

/// <summary>An item that a request skips.</summary>
/// <param name="Name">Name of the item.</param>
/// <param name="Nodes">Ids of the nodes on which it is skipped; <see langword="null"/> for everywhere.</param>
internal sealed record SkippedItem(string Name, IReadOnlyCollection<string>? Nodes)
{
    public bool Covers(SimulatedCheckItem item, SimulatedNode? node) =>
        item.Name == Name && (Nodes is null || (node is not null && Nodes.Contains(node.Uid)));
}
