namespace Cce.Client;

/// <content>The times as times. What goes over the wire is the text beside them.</content>
public partial class WorkflowPointStatus
{
    /// <summary>When the step began: <see cref="StartTimeStamp"/>, parsed.</summary>
    public CceTimestamp StartedAt => new(StartTimeStamp);

    /// <summary>When the step ended: <see cref="EndTimeStamp"/>, parsed.</summary>
    public CceTimestamp EndedAt => new(EndTimeStamp);

    /// <summary>Until when the result of the step is valid: <see cref="ExpireTimeStamp"/>, parsed.</summary>
    public CceTimestamp ExpiresAt => new(ExpireTimeStamp);
}
