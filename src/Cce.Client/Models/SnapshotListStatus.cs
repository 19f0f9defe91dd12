namespace Cce.Client;

/// <content>The time as a time. What goes over the wire is the text beside it.</content>
public partial class SnapshotListStatus
{
    /// <summary>When the newest backup was taken: <see cref="LatestBackupTime"/>, parsed.</summary>
    public CceTimestamp LatestBackupAt => new(LatestBackupTime);
}
