using System.Diagnostics;
using Cce.Client.Regions;

namespace Cce.Client.Authentication;

/// <summary>
/// An access key and its secret key, with a security token if they are temporary. The secret key and the security token are in
/// no public member and in no text of this object. As a provider it returns itself.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AccessKeyCredential : ICredentialProvider
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="accessKey">Access key id (AK).</param>
    /// <param name="secretKey">Secret access key (SK).</param>
    /// <param name="securityToken">Security token of a temporary pair; <see langword="null"/> for a permanent one.</param>
    /// <exception cref="ArgumentException">
    /// A text is empty, or contains characters that are not allowed in a header.
    /// </exception>
    public AccessKeyCredential(string accessKey, string secretKey, string? securityToken = null)
    {
        AccessKey = HeaderText.Checked(accessKey, nameof(accessKey));
        SecretKey = secretKey ?? throw new ArgumentNullException(nameof(secretKey));
        SecurityToken = securityToken is null ? null : HeaderText.Checked(securityToken, nameof(securityToken));
        if (secretKey.Length == 0)
        {
            throw new ArgumentException("The secret key is empty", nameof(secretKey));
        }
    }

    /// <summary>Access key id (AK). It is sent with every request and is not a secret.</summary>
    public string AccessKey { get; }

    /// <summary>
    /// Id of the project that belongs to the key, 32 hexadecimal digits; <see langword="null"/> if it is not known.
    /// </summary>
    /// <exception cref="ArgumentException">The id has other characters than letters, digits, <c>-</c> and <c>_</c>.</exception>
    public string? ProjectId
    {
        get;
        init => field = string.IsNullOrEmpty(value) ? null : ProjectIdFormat.IsValid(value!)
            ? value : throw new ArgumentException($"'{nameof(ProjectId)}' is invalid: a project id {ProjectIdFormat.Rule}", nameof(value));
    }

    /// <summary>When a temporary key expires; <see langword="null"/> for a permanent one.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>
    /// Address of the identity service (IAM) that this key belongs to; <see langword="null"/> for that of the region.
    /// </summary>
    /// <exception cref="ArgumentException">The address is neither https nor http on this machine.</exception>
    public Uri? IamEndpoint
    {
        get;
        init => field = value is null ? null : EndpointAddress.Check(value) is { } problem
            ? throw new ArgumentException($"'{nameof(IamEndpoint)}' {problem}", nameof(value)) : EndpointAddress.Normalize(value);
    }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string SecretKey { get; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string? SecurityToken { get; }

    /// <inheritdoc/>
    public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) => new(this);

    /// <summary>The access key id, without secrets.</summary>
    public override string ToString() => $"Access key {AccessKey}";
}
