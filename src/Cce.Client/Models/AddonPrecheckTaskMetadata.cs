namespace Cce.Client;

/// <content>The times as times. What goes over the wire is the text beside them.</content>
public partial class AddonPrecheckTaskMetadata
{
    /// <summary>When the check was created: <see cref="CreateTimeStamp"/>, parsed.</summary>
    public CceTimestamp CreatedAt => new(CreateTimeStamp);

    /// <summary>Until when the result of the check is valid: <see cref="ExpireTimeStamp"/>, parsed.</summary>
    public CceTimestamp ExpiresAt => new(ExpireTimeStamp);
}
