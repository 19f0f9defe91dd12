namespace Cce.Client;

/// <content>The time as a time. What goes over the wire is the text beside it.</content>
public partial class PreCheckStatus
{
    /// <summary>Until when the result of the check is valid: <see cref="ExpireTimeStamp"/>, parsed.</summary>
    public CceTimestamp ExpiresAt => new(ExpireTimeStamp);
}
