namespace Cce.Simulator.Faults;

/// <summary>
/// Faults of random requests to the service. The same seed gives the same faults in the same order. A request that asks for
/// a fault in <c>X-Simulator-Fault</c> gets that one.
/// </summary>
public sealed record FaultOptions
{
    private readonly double _rate;
    private readonly IReadOnlyList<string> _kinds =
    [
        "status=500",
        "status=502; shape=html",
        "status=503; shape=gateway; retry-after=1",
        "status=503; when=after",
        "status=429; shape=gateway",
        "reset",
        "reset=after",
        "truncate",
        "html",
    ];

    /// <summary>Share of the requests that get a fault, from 0 (the default, none) to 1 (all).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 1.</exception>
    public double Rate
    {
        get => _rate;
        init => _rate = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The rate of faults must be from 0 to 1");
    }

    /// <summary>
    /// The faults, each equally likely, in the syntax of <c>X-Simulator-Fault</c>; for example <c>status=503</c> or
    /// <c>reset=after</c>. The default has errors with several bodies, resets, a truncated body and a page of a proxy.
    /// </summary>
    /// <exception cref="FormatException">A fault is invalid; the message says why.</exception>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public IReadOnlyList<string> Kinds
    {
        get => _kinds;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Count == 0)
            {
                throw new ArgumentException("The list of faults is empty", nameof(value));
            }

            foreach (string kind in value)
            {
                FaultGrammar.Parse(kind);
            }

            _kinds = [.. value];
        }
    }

    /// <summary>Seed of the sequence of faults; 0 by default.</summary>
    public int Seed { get; init; }
}
