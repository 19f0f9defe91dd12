namespace Cce.Client;

/// <content>The time and the progress as what they are. What goes over the wire is the text beside them.</content>
public partial class UpgradeInfoStatus
{
    /// <summary>When the upgrade ended: <see cref="CompletionTime"/>, parsed.</summary>
    public CceTimestamp CompletedAt => new(CompletionTime);

    /// <summary>How far the upgrade is: <see cref="Progress"/>, parsed.</summary>
    public CceProgress ProgressValue => new(Progress);
}
