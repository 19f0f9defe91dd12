namespace Cce.Simulator.PreChecks;

/// <summary>An item of a check, and what it finds. The names of the items are the simulator's own.</summary>
public sealed record SimulatedCheckItem
{
    /// <summary>Name, by which a request can skip the item.</summary>
    public required string Name { get; init; }

    /// <summary>Group of the item; <see cref="SimulatedCheckGroup.MasterCheck"/> by default.</summary>
    public SimulatedCheckGroup Group { get; init; } = SimulatedCheckGroup.MasterCheck;

    /// <summary>Severity of a finding; <see cref="SimulatedCheckLevel.Fatal"/> by default.</summary>
    public SimulatedCheckLevel Level { get; init; } = SimulatedCheckLevel.Fatal;

    /// <summary>Text of the finding; <see langword="null"/>, the default, for an item that finds nothing.</summary>
    public string? Finding { get; init; }

    /// <summary>
    /// Codes of what it finds; <see langword="null"/>, the default, for one code that is made of the name. Huawei publishes no
    /// list of them.
    /// </summary>
    public IReadOnlyList<string>? ErrorCodes { get; init; }

    internal IReadOnlyList<string> SentErrorCodes => ErrorCodes ?? ["SIMULATED." + Name];
}
