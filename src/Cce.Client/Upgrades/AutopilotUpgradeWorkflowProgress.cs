namespace Cce.Client;

/// <content>What a workflow tells beyond what every operation does.</content>
public sealed partial class AutopilotUpgradeWorkflowProgress
{
    /// <summary>
    /// The phase in the last answer, <see cref="UpgradeWorkflowPhase"/> with its known values or whatever the service sends;
    /// <see langword="null"/> before the first answer and where it names none.
    /// </summary>
    public UpgradeWorkflowPhase? Phase => Value?.Status?.Phase;
}
