namespace Cce.Client;

/// <content>The times as times. What goes over the wire is the text beside them.</content>
public partial class SnapshotTaskMetadata
{
    /// <summary>When the snapshot was created: <see cref="CreationTimestamp"/>, parsed.</summary>
    public CceTimestamp CreatedAt => new(CreationTimestamp);

    /// <summary>When the snapshot last changed: <see cref="UpdateTimestamp"/>, parsed.</summary>
    public CceTimestamp UpdatedAt => new(UpdateTimestamp);
}
