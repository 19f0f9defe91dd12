using System.Diagnostics;

namespace Cce.Simulator.Gateway;

/// <summary>An access key that the simulated gateway knows. Its secrets are in no public member and no text of it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SimulatedAccessKey
{
    /// <summary>Names a key.</summary>
    /// <param name="id">Access key id (AK), as requests name it.</param>
    /// <param name="secret">Secret access key (SK) that requests have to be signed with.</param>
    /// <param name="securityToken">
    /// What requests have to send as <c>X-Security-Token</c>; <see langword="null"/> for a permanent key, which sends none.
    /// </param>
    /// <exception cref="ArgumentException">A text is empty, or the id holds a comma or a space.</exception>
    public SimulatedAccessKey(string id, string secret, string? securityToken = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(secret);
        if (id.AsSpan().ContainsAny(',', ' '))
        {
            throw new ArgumentException("An access key id holds neither commas nor spaces.", nameof(id));
        }

        if (securityToken is { Length: 0 })
        {
            throw new ArgumentException("The security token is empty; leave it out for a permanent key.", nameof(securityToken));
        }

        Id = id;
        Secret = secret;
        SecurityToken = securityToken;
    }

    /// <summary>Access key id (AK). It is sent with every request and no secret.</summary>
    public string Id { get; }

    /// <summary>From when on a temporary key is refused; <see langword="null"/> for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string Secret { get; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string? SecurityToken { get; }

    /// <summary>The access key id, without secrets.</summary>
    public override string ToString() => $"Access key {Id}";
}
