using System.Diagnostics;

namespace Cce.Simulator.Gateway;

/// <summary>An access key of the simulated gateway. No public member and no text contains its secrets.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SimulatedAccessKey
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="id">Access key id (AK), as requests contain it.</param>
    /// <param name="secret">Secret key (SK) with which requests must be signed.</param>
    /// <param name="securityToken">
    /// Security token that requests must send as <c>X-Security-Token</c>; <see langword="null"/> for a permanent key.
    /// </param>
    /// <exception cref="ArgumentException">A text is empty, or the id contains a comma or a space.</exception>
    public SimulatedAccessKey(string id, string secret, string? securityToken = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(secret);
        if (id.AsSpan().ContainsAny(',', ' '))
        {
            throw new ArgumentException("An access key id cannot contain commas or spaces", nameof(id));
        }

        if (securityToken is { Length: 0 })
        {
            throw new ArgumentException("The security token is empty; omit it for a permanent key", nameof(securityToken));
        }

        Id = id;
        Secret = secret;
        SecurityToken = securityToken;
    }

    /// <summary>Access key id (AK). It is not a secret.</summary>
    public string Id { get; }

    /// <summary>Time from which a temporary key is rejected; <see langword="null"/>, the default, for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string Secret { get; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string? SecurityToken { get; }

    /// <summary>Returns the access key id, without secrets.</summary>
    public override string ToString() => $"Access key {Id}";
}
