namespace Cce.Client;

/// <content>The time and the progress as what they are. What goes over the wire is the text beside them.</content>
public partial class SnapshotStatus
{
    /// <summary>
    /// When the snapshot ended: <see cref="CompletionTime"/>, parsed. It may be there before the snapshot has ended;
    /// <see cref="Phase"/> says whether it has.
    /// </summary>
    public CceTimestamp CompletedAt => new(CompletionTime);

    /// <summary>Progress of the snapshot: <see cref="Progress"/>, parsed.</summary>
    public CceProgress ProgressValue => new(Progress);
}
