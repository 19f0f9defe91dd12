namespace Cce.Client;

/// <content>Properties of a workflow.</content>
public sealed partial class AutopilotUpgradeWorkflowOperation
{
    /// <summary>
    /// The phase in the last response, <see cref="UpgradeWorkflowPhase"/> with its known values or any other one;
    /// <see langword="null"/> before the first response or if it has none.
    /// </summary>
    public UpgradeWorkflowPhase? Phase => Value?.Status?.Phase;

    /// <inheritdoc/>
    protected override bool IsTransient(Exception exception) =>
        WaitingFailure.IsTransient(exception, Value is not null) ?? base.IsTransient(exception);
}
