namespace Cce.Simulator.AddonPrechecks;

/// <summary>The course of checks of add-ons: how long they take and what they find.</summary>
public sealed record AddonPrecheckScenario
{
    /// <summary>Time in the phase Init.</summary>
    public TimeSpan InitFor { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Time in the phase Running.</summary>
    public TimeSpan RunningFor { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a result holds after the end of the check.</summary>
    public TimeSpan ValidFor { get; init; } = TimeSpan.FromHours(24);

    /// <summary>What the checks find; by default nothing.</summary>
    public IReadOnlyList<SimulatedAddonRisk> Risks { get; init; } = [];

    /// <summary>The same course at another speed.</summary>
    /// <param name="factor">2 is twice as fast.</param>
    public AddonPrecheckScenario AtSpeed(double factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        return this with { InitFor = InitFor / factor, RunningFor = RunningFor / factor };
    }
}
