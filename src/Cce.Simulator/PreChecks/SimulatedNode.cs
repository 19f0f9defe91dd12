namespace Cce.Simulator.PreChecks;

/// <summary>A node of a simulated cluster.</summary>
/// <param name="Uid">Id.</param>
/// <param name="Name">Name.</param>
public sealed record SimulatedNode(string Uid, string Name);
