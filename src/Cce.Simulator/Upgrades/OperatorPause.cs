namespace Cce.Simulator.Upgrades;

/// <summary>A pause that somebody made in a run of an upgrade, and that is over.</summary>
/// <param name="After">Running time of the run before the pause.</param>
/// <param name="Lasted">How long the pause was.</param>
internal readonly record struct OperatorPause(TimeSpan After, TimeSpan Lasted);
