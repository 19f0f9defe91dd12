using Cce.Simulator.AddonPrechecks;
using Cce.Simulator.Controllers;
using Cce.Simulator.PreChecks;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Http.AddonPrechecks;

/// <summary>Turns checks of add-ons into the models that go over the wire.</summary>
internal static class AddonPrecheckMapping
{
    public static AddonPrecheckTask ToWire(SimulatedAddonPrecheck check, DateTimeOffset now)
    {
        CheckPhase phase = check.PhaseAt(now);
        bool ended = now >= check.EndsAt;
        return new AddonPrecheckTask
        {
            Metadata = new AddonPrecheckTaskMetadata
            {
                Type = check.Type,
                TaskID = check.TaskId,
                AddonTemplateName = check.AddonTemplateName,
                AddonInstanceName = check.AddonTemplateName,
                AddonInstanceID = check.AddonInstanceId,
                CreateTimeStamp = GoTimestamp.OfService(check.StartedAt),
                ExpireTimeStamp = ended ? GoTimestamp.OfService(check.EndsAt + check.Scenario.ValidFor) : "",
            },
            Spec = new AddonPrecheckTaskSpec { AddonTargetVersion = check.TargetVersion },
            Status = new AddonPrecheckTaskStatus
            {
                Status = phase.ToString(),
                RiskList = ended ? [.. check.Risks.Select(Risk)] : null,
            },
        };
    }

    private static AddonPrecheckRisk Risk(SimulatedAddonRisk risk) => new()
    {
        RiskName = risk.RiskName,
        Level = risk.Level.ToString(),
        Status = nameof(CheckPhase.Failed),
        Message = risk.Message,
    };
}
