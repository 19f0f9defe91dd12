namespace Cce.Simulator.PostChecks;

/// <summary>One check of one cluster after an upgrade.</summary>
internal sealed record SimulatedPostCheck(PostCheckPhase Phase, DateTimeOffset CheckedAt)
{
    public string TaskId { get; } = Guid.NewGuid().ToString();
}
