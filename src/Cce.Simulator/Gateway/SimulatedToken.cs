using System.Diagnostics;

namespace Cce.Simulator.Gateway;

/// <summary>An IAM token that the simulated gateway accepts in <c>X-Auth-Token</c>. It can be given but not read back.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SimulatedToken
{
    /// <summary>Names a token.</summary>
    /// <param name="value">The token, as requests send it.</param>
    /// <exception cref="ArgumentException">The token is empty.</exception>
    public SimulatedToken(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        Value = value;
    }

    /// <summary>From when on it is refused as expired (<c>APIGW.0301</c>); <see langword="null"/> for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>
    /// From when on it is refused as one to be renewed (<c>APIGW.0307</c>); <see langword="null"/> for never. The service
    /// says so of a token of another region, too: give a time that is past.
    /// </summary>
    public DateTimeOffset? MustBeRenewedAt { get; init; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string Value { get; }

    /// <summary>Says that it is a token, and not which.</summary>
    public override string ToString() => "Token";
}
