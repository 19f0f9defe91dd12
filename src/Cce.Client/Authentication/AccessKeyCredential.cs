using System.Diagnostics;

namespace Cce.Client.Authentication;

/// <summary>
/// An access key with its secret, and with a security token if the pair is a temporary one. What is secret can be given
/// but not read back: it is in no public member and no text of this object. As a provider it gives itself.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AccessKeyCredential : ICredentialProvider
{
    /// <summary>Makes a credential.</summary>
    /// <param name="accessKey">Access key id (AK).</param>
    /// <param name="secretKey">Secret access key (SK).</param>
    /// <param name="securityToken">Security token of a temporary pair; <see langword="null"/> for a permanent one.</param>
    /// <exception cref="ArgumentException">A text is empty, or holds what a header cannot carry.</exception>
    public AccessKeyCredential(string accessKey, string secretKey, string? securityToken = null)
    {
        AccessKey = HeaderText.Checked(accessKey, nameof(accessKey));
        SecretKey = secretKey ?? throw new ArgumentNullException(nameof(secretKey));
        SecurityToken = securityToken is null ? null : HeaderText.Checked(securityToken, nameof(securityToken));
        if (secretKey.Length == 0)
        {
            throw new ArgumentException("The secret key is empty.", nameof(secretKey));
        }
    }

    /// <summary>Access key id (AK). It is sent with every request and no secret.</summary>
    public string AccessKey { get; }

    /// <summary>
    /// Id of the project that the key was given together with, 32 hexadecimal digits; <see langword="null"/> if none was.
    /// </summary>
    public string? ProjectId { get; init; }

    /// <summary>When a temporary key ends to hold; <see langword="null"/> for a permanent one.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>
    /// Address of the identity service (IAM) that this key belongs to; <see langword="null"/> for that of the region.
    /// </summary>
    public Uri? IamEndpoint { get; init; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string SecretKey { get; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string? SecurityToken { get; }

    /// <inheritdoc/>
    public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) => new(this);

    /// <summary>The access key id, without secrets.</summary>
    public override string ToString() => $"Access key {AccessKey}";
}
