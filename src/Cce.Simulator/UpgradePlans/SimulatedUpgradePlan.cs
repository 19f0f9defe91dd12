namespace Cce.Simulator.UpgradePlans;

/// <summary>An upgrade of an Autopilot cluster that the simulated service starts by itself.</summary>
public sealed record SimulatedUpgradePlan
{
    /// <summary>Id of the project.</summary>
    public string ProjectId { get; init; } = "05a1b2c3d4e5f60718293a4b5c6d7e8f";

    /// <summary>Id of the cluster.</summary>
    public string ClusterId { get; init; } = "6f1d4c52-8f0a-11ee-b9d1-0242ac120002";

    /// <summary>Id of the plan.</summary>
    public string PlanId { get; init; } = Guid.NewGuid().ToString();

    /// <summary>Version after the upgrade.</summary>
    public string TargetVersion { get; init; } = "v1.23.5-r0";

    /// <summary>Time at which the upgrade starts. A client may delay it.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>Latest time to which <see cref="NotBefore"/> can be delayed.</summary>
    public required DateTimeOffset NotBeforeDeadline { get; init; }

    /// <summary>
    /// End of the window for the start, as the service returns it; <see langword="null"/>, the default, for a day after
    /// <see cref="NotBeforeDeadline"/>. The simulator always starts in time.
    /// </summary>
    public DateTimeOffset? NotAfter { get; init; }

    internal DateTimeOffset WindowEnd => NotAfter
        ?? (DateTimeOffset.MaxValue - NotBeforeDeadline < TimeSpan.FromDays(1) ? DateTimeOffset.MaxValue : NotBeforeDeadline.AddDays(1));
}
