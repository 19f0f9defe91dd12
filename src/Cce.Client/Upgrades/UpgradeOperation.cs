namespace Cce.Client;

/// <content>Properties of an upgrade.</content>
public sealed partial class UpgradeOperation
{
    /// <summary>
    /// The phase in the last response, <see cref="UpgradeTaskPhase"/> with its known values or any other one;
    /// <see langword="null"/> before the first response or if it has none.
    /// </summary>
    public UpgradeTaskPhase? Phase => Value?.Status?.Phase;

    /// <inheritdoc/>
    protected override bool IsTransient(Exception exception) =>
        WaitingFailure.IsTransient(exception, Value is not null) ?? base.IsTransient(exception);
}
