namespace Cce.Client;

/// <content>The times as times. What goes over the wire is the text beside them.</content>
public partial class UpgradePlanSpec
{
    /// <summary>When the window begins in which the service starts the upgrade: <see cref="NotBefore"/>, parsed.</summary>
    public CceTimestamp WindowStartsAt => new(NotBefore);

    /// <summary>When that window ends: <see cref="NotAfter"/>, parsed.</summary>
    public CceTimestamp WindowEndsAt => new(NotAfter);

    /// <summary>The latest time that the start can be put off to: <see cref="NotBeforeDeadline"/>, parsed.</summary>
    public CceTimestamp CanBeDelayedUntil => new(NotBeforeDeadline);
}
