namespace Cce.Client;

/// <content>The times as times. What goes over the wire is the text beside them.</content>
public partial class PreCheckTaskMetadata
{
    /// <summary>When the check was created: <see cref="CreationTimestamp"/>, parsed.</summary>
    public CceTimestamp CreatedAt => new(CreationTimestamp);

    /// <summary>When the check last changed: <see cref="UpdateTimestamp"/>, parsed.</summary>
    public CceTimestamp UpdatedAt => new(UpdateTimestamp);
}
