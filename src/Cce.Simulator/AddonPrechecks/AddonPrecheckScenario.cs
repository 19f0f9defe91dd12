namespace Cce.Simulator.AddonPrechecks;

/// <summary>The course of checks of add-ons: their duration and their findings.</summary>
public sealed record AddonPrecheckScenario
{
    /// <summary>Duration of the phase Init; 1 s by default.</summary>
    public TimeSpan InitFor { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Duration of the phase Running; 5 s by default.</summary>
    public TimeSpan RunningFor { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Time after the end of a check for which its result is valid; 24 h by default.</summary>
    public TimeSpan ValidFor { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Risks that the checks find; none by default.</summary>
    public IReadOnlyList<SimulatedAddonRisk> Risks { get; init; } = [];

    /// <summary>Returns the same course at another speed.</summary>
    /// <param name="factor">2 is twice as fast.</param>
    public AddonPrecheckScenario AtSpeed(double factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        return this with { InitFor = InitFor / factor, RunningFor = RunningFor / factor };
    }
}
