namespace Cce.Simulator.PreChecks;

/// <summary>One item of a check, and what it finds. The names of the items are the simulator's own.</summary>
public sealed record SimulatedCheckItem
{
    /// <summary>Name, by which a request can leave the item out.</summary>
    public required string Name { get; init; }

    /// <summary>What the item is about.</summary>
    public SimulatedCheckGroup Group { get; init; } = SimulatedCheckGroup.MasterCheck;

    /// <summary>How serious it is when the item finds something.</summary>
    public SimulatedCheckLevel Level { get; init; } = SimulatedCheckLevel.Fatal;

    /// <summary>What the item finds; <see langword="null"/> for an item that finds nothing.</summary>
    public string? Finding { get; init; }

    /// <summary>Codes of what it finds.</summary>
    public IReadOnlyList<string> ErrorCodes { get; init; } = [];
}
