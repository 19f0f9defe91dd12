namespace Cce.Simulator.Upgrades;

/// <summary>One phase of a course, and the per cent that it goes through.</summary>
internal readonly record struct UpgradeStep(UpgradePhase Phase, TimeSpan Duration, decimal From, decimal To)
{
    // Rounded down, so that 100.00 is never shown before the end.
    public decimal ProgressAfter(TimeSpan time) =>
        Math.Floor((From + ((To - From) * time.Ticks / Duration.Ticks)) * 100m) / 100m;
}
