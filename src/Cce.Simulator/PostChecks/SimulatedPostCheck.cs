namespace Cce.Simulator.PostChecks;

/// <summary>One check of one cluster after an upgrade.</summary>
internal sealed record SimulatedPostCheck(SimulatedPostCheckResult Result, DateTimeOffset CheckedAt)
{
    public string TaskId { get; } = Guid.NewGuid().ToString();
}
