namespace Cce.Client;

/// <content>Properties of an upgrade.</content>
public sealed partial class AutopilotUpgradeProgress
{
    /// <summary>
    /// The phase in the last response, <see cref="UpgradeTaskPhase"/> with its known values or any other one;
    /// <see langword="null"/> before the first response or if it has none.
    /// </summary>
    public UpgradeTaskPhase? Phase => Value?.Status?.Phase;

    /// <summary>Progress of the upgrade in the last response: its text, and its number if it is one.</summary>
    public CceProgress ProgressValue => new(Progress);
}
