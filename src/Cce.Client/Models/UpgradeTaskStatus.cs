namespace Cce.Client;

/// <content>The time and the progress as what they are. What goes over the wire is the text beside them.</content>
public partial class UpgradeTaskStatus
{
    /// <summary>
    /// When the task ended: <see cref="CompletionTime"/>, parsed. It may be there before the task has ended;
    /// <see cref="Phase"/> says whether it has.
    /// </summary>
    public CceTimestamp CompletedAt => new(CompletionTime);

    /// <summary>How far the task is: <see cref="Progress"/>, parsed.</summary>
    public CceProgress ProgressValue => new(Progress);
}
