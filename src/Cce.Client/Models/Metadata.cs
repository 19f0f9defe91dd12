namespace Cce.Client;

/// <content>The times as times. What goes over the wire is the text beside them.</content>
public partial class Metadata
{
    /// <summary>When the resource was created: <see cref="CreationTimestamp"/>, parsed.</summary>
    public CceTimestamp CreatedAt => new(CreationTimestamp);

    /// <summary>When the resource last changed: <see cref="UpdateTimestamp"/>, parsed.</summary>
    public CceTimestamp UpdatedAt => new(UpdateTimestamp);
}
