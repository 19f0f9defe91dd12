using Cce.Simulator.PreChecks;

namespace Cce.Simulator.AddonPrechecks;

/// <summary>One check of one add-on of one cluster.</summary>
internal sealed record SimulatedAddonPrecheck
{
    public string TaskId { get; } = Guid.NewGuid().ToString();

    public required string? AddonTemplateName { get; init; }

    public required string? AddonInstanceId { get; init; }

    public required string? TargetVersion { get; init; }

    public required string Type { get; init; }

    public required AddonPrecheckScenario Scenario { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset EndsAt => StartedAt + Scenario.InitFor + Scenario.RunningFor;

    public IEnumerable<SimulatedAddonRisk> Risks => Scenario.Risks.Where(risk => risk.AddonTemplateName == AddonTemplateName);

    public CheckPhase PhaseAt(DateTimeOffset now)
    {
        if (now >= EndsAt)
        {
            return Risks.Any(risk => risk.Level == SimulatedCheckLevel.Fatal) ? CheckPhase.Failed : CheckPhase.Success;
        }

        return now - StartedAt < Scenario.InitFor ? CheckPhase.Init : CheckPhase.Running;
    }
}
