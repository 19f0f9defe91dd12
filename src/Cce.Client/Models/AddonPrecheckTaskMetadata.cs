using Newtonsoft.Json;

namespace Cce.Client;

/// <content>The times as times. What goes over the wire is the text beside them.</content>
public partial class AddonPrecheckTaskMetadata
{
    /// <summary>When the check was created: <see cref="CreateTimeStamp"/>, read.</summary>
    [JsonIgnore]
    public CceTimestamp CreatedAt => new(CreateTimeStamp);

    /// <summary>Until when the result of the check holds: <see cref="ExpireTimeStamp"/>, read.</summary>
    [JsonIgnore]
    public CceTimestamp ExpiresAt => new(ExpireTimeStamp);
}
