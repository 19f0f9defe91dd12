namespace Cce.Client;

/// <content>What an upgrade tells beyond what every operation does.</content>
public sealed partial class AutopilotUpgradeOperation
{
    /// <summary>
    /// The phase in the last answer, <see cref="UpgradeTaskPhase"/> with its known values or whatever the service sends;
    /// <see langword="null"/> before the first answer and where it names none.
    /// </summary>
    public UpgradeTaskPhase? Phase => Value?.Status?.Phase;

    /// <inheritdoc/>
    protected override bool IsTransient(Exception exception) =>
        WaitingFailure.IsTransient(exception, Value is not null) ?? base.IsTransient(exception);
}
