namespace Cce.Client.Authentication;

/// <summary>
/// Scope of a derived key: one region, one service, one day. With a scope, the algorithm is V11-HMAC-SHA256, whose key is
/// derived from the secret key. CCE does not require it; other services of Huawei Cloud do for some addresses.
/// </summary>
public sealed class SigningScope
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="regionId">Id of the region, for example <c>cn-north-4</c>.</param>
    /// <param name="serviceName">Name of the service in signatures, for example <c>iotdm</c>.</param>
    /// <exception cref="ArgumentException">
    /// A text is empty, or contains characters that are not allowed in a header.
    /// </exception>
    public SigningScope(string regionId, string serviceName)
    {
        RegionId = HeaderText.Checked(regionId, nameof(regionId));
        ServiceName = HeaderText.Checked(serviceName, nameof(serviceName));
    }

    /// <summary>Id of the region.</summary>
    public string RegionId { get; }

    /// <summary>Name of the service.</summary>
    public string ServiceName { get; }

    /// <summary>The scope on the day of a request.</summary>
    internal string On(string date) => $"{date.Substring(0, 8)}/{RegionId}/{ServiceName}";
}
