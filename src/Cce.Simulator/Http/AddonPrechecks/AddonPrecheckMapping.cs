using Cce.Simulator.AddonPrechecks;
using Cce.Simulator.Controllers;
using Cce.Simulator.PreChecks;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Http.AddonPrechecks;

/// <summary>Turns checks of add-ons into the models that go over the wire.</summary>
internal static class AddonPrecheckMapping
{
    /// <summary>
    /// Status of checks that were started together: the tasks in <c>items</c> as in Huawei's documentation, and <c>phase</c>
    /// and <c>itemsStatus</c> as in its SDKs, whose items have no id: theirs is in the message.
    /// </summary>
    public static AddonPrecheckStatus ToStatus(IReadOnlyCollection<SimulatedAddonPrecheck> checks, DateTimeOffset now) => new()
    {
        Items = [.. checks.Select(check => ToWire(check, now))],
        Phase = Combine([.. checks.Select(check => check.PhaseAt(now))]).ToString(),
        ItemsStatus = [.. checks.Select(check => ToItem(check, now))],
    };

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

    private static CheckPhase Combine(CheckPhase[] phases) =>
        phases.All(phase => phase == CheckPhase.Init) ? CheckPhase.Init
        : phases.Any(phase => phase is CheckPhase.Init or CheckPhase.Running) ? CheckPhase.Running
        : phases.Contains(CheckPhase.Failed) ? CheckPhase.Failed
        : CheckPhase.Success;

    private static CheckItemStatus ToItem(SimulatedAddonPrecheck check, DateTimeOffset now)
    {
        bool ended = now >= check.EndsAt;
        SimulatedAddonRisk[] risks = ended ? [.. check.Risks] : [];
        SimulatedCheckLevel level = risks.Select(risk => risk.Level).DefaultIfEmpty(SimulatedCheckLevel.Fatal).Max();
        return new CheckItemStatus
        {
            Name = check.AddonTemplateName ?? check.AddonInstanceId,
            Kind = level == SimulatedCheckLevel.Fatal ? "Exception" : "Risk",
            Group = nameof(SimulatedCheckGroup.AddonCheck),
            Level = level.ToString(),
            Phase = check.PhaseAt(now).ToString(),
            Message = $"The task id is {check.TaskId}.",
            RiskSource = risks.Length > 0
                ? new RiskSource { AddonRisks = [new AddonRisk { AddonTemplateName = check.AddonTemplateName }] }
                : null,
            ErrorCodes = risks.Length > 0 ? [.. risks.Select(risk => "SIMULATED." + risk.RiskName)] : null,
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
