using Cce.Simulator.PreChecks;

namespace Cce.Simulator.AddonPrechecks;

/// <summary>What a check of one add-on finds.</summary>
/// <param name="AddonTemplateName">Name of the add-on, for example <c>coredns</c>.</param>
/// <param name="RiskName">Name of the risk.</param>
/// <param name="Level">How serious it is. A check with a fatal risk fails.</param>
/// <param name="Message">What was found.</param>
public sealed record SimulatedAddonRisk(string AddonTemplateName, string RiskName, SimulatedCheckLevel Level, string Message);
