namespace Cce.Simulator.Upgrades;

/// <summary>A simulated upgrade task.</summary>
public sealed record SimulatedUpgrade
{
    private readonly string? _items;

    /// <summary>Id of the project.</summary>
    public string ProjectId { get; init; } = "05a1b2c3d4e5f60718293a4b5c6d7e8f";

    /// <summary>Id of the cluster.</summary>
    public string ClusterId { get; init; } = "6f1d4c52-8f0a-11ee-b9d1-0242ac120002";

    /// <summary>Id of the task.</summary>
    public string TaskId { get; init; } = Guid.NewGuid().ToString();

    /// <summary>Version before the upgrade.</summary>
    public string Version { get; init; } = "v1.19.16-r4";

    /// <summary>Version after the upgrade.</summary>
    public string TargetVersion { get; init; } = "v1.23.5-r0";

    /// <summary>
    /// The member <c>spec.items</c> of the task, a JSON value as text; <see langword="null"/>, the default, omits it. Huawei
    /// documents no shape for it, and its sample has none.
    /// </summary>
    /// <exception cref="ArgumentException">The text is not JSON.</exception>
    public string? Items
    {
        get => _items;
        init => _items = JsonValue.Checked(value);
    }

    /// <summary>Course of the upgrade.</summary>
    public UpgradeScenario Scenario { get; init; } = new();

    /// <summary>
    /// Creation time that the task reports, from which its later times count; <see langword="null"/>, the default, for the time
    /// at which the task is added to the simulator.
    /// </summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The task of the sample in Huawei's documentation, in a cluster of its own.</summary>
    public static SimulatedUpgrade Sample { get; } = new()
    {
        ClusterId = "15c9d0b2-8f0a-11ee-b9d1-0242ac120002",
        TaskId = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
        CreatedAt = new DateTimeOffset(2022, 12, 16, 13, 40, 20, TimeSpan.FromHours(8)).AddMicroseconds(756_710),
    };

    /// <summary>Whether this is the task of the sample.</summary>
    internal bool IsSample => ClusterId == Sample.ClusterId && TaskId == Sample.TaskId;

    /// <summary>Path of the task on the server.</summary>
    public string Path =>
        $"/api/v3/projects/{Uri.EscapeDataString(ProjectId)}/clusters/{Uri.EscapeDataString(ClusterId)}"
        + $"/operation/upgrade/tasks/{Uri.EscapeDataString(TaskId)}";
}
