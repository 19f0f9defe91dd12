using Cce.Simulator.PreChecks;

namespace Cce.Simulator.AddonPrechecks;

/// <summary>A risk that a check of an add-on finds.</summary>
/// <param name="AddonTemplateName">Name of the add-on, for example <c>coredns</c>.</param>
/// <param name="RiskName">Name of the risk.</param>
/// <param name="Level">Severity. A check with a fatal risk fails.</param>
/// <param name="Message">Text of the finding.</param>
public sealed record SimulatedAddonRisk(string AddonTemplateName, string RiskName, SimulatedCheckLevel Level, string Message);
