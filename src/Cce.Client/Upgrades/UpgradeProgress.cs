namespace Cce.Client;

/// <content>What an upgrade tells beyond what every operation does.</content>
public sealed partial class UpgradeProgress
{
    /// <summary>
    /// The phase in the last answer, <see cref="UpgradeTaskPhase"/> with its known values or whatever the service sends;
    /// <see langword="null"/> before the first answer and where it names none.
    /// </summary>
    public UpgradeTaskPhase? Phase => Value?.Status?.Phase;

    /// <summary>How far the upgrade is, in the last answer: its text, and the number that it is if it is one.</summary>
    public CceProgress ProgressValue => new(Progress);
}
