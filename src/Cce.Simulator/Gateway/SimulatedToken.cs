using System.Diagnostics;

namespace Cce.Simulator.Gateway;

/// <summary>An IAM token that the simulated gateway accepts in <c>X-Auth-Token</c>. It cannot be read back.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SimulatedToken
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="value">The token, as requests send it.</param>
    /// <exception cref="ArgumentException">The token is empty.</exception>
    public SimulatedToken(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        Value = value;
    }

    /// <summary>Time from which the token is rejected as expired (<c>APIGW.0301</c>); <see langword="null"/>, the default, for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>
    /// Time from which the token must be renewed (<c>APIGW.0307</c>); <see langword="null"/>, the default, for never. The
    /// service rejects a token of another region in the same way: set a time in the past.
    /// </summary>
    public DateTimeOffset? MustBeRenewedAt { get; init; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string Value { get; }

    /// <summary>Returns a text without the token.</summary>
    public override string ToString() => "Token";
}
