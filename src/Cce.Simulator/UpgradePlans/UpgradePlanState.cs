namespace Cce.Simulator.UpgradePlans;

/// <summary>State of a planned upgrade at one instant.</summary>
/// <param name="Plan">The plan, with the times that it has now.</param>
/// <param name="Phase">Its phase.</param>
/// <param name="Version">Version of the cluster before the upgrade.</param>
/// <param name="AddedAt">When the plan was added.</param>
/// <param name="TaskId">Id of the upgrade task that it started; <see langword="null"/> while there is none.</param>
public sealed record UpgradePlanState(
    SimulatedUpgradePlan Plan,
    UpgradePlanPhase Phase,
    string Version,
    DateTimeOffset AddedAt,
    string? TaskId);
