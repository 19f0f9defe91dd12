using Newtonsoft.Json;

namespace Cce.Client;

/// <content>The time as a time. What goes over the wire is the text beside it.</content>
public partial class PreCheckStatus
{
    /// <summary>Until when the result of the check holds: <see cref="ExpireTimeStamp"/>, read.</summary>
    [JsonIgnore]
    public CceTimestamp ExpiresAt => new(ExpireTimeStamp);
}
