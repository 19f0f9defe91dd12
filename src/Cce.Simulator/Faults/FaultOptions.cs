namespace Cce.Simulator.Faults;

/// <summary>
/// Faults that requests to the service meet by chance, though the same seed gives the same faults in the same order. A
/// request that asks for a fault itself, in <c>X-Simulator-Fault</c>, gets that one.
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

    /// <summary>How many of the requests meet a fault, from 0 for none to 1 for all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 1.</exception>
    public double Rate
    {
        get => _rate;
        init => _rate = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The rate of faults is from 0 to 1.");
    }

    /// <summary>
    /// The faults, each as likely as the others, written as in <c>X-Simulator-Fault</c>; for example <c>status=503</c> or
    /// <c>reset=after</c>. If not set: errors with several bodies, resets, a truncated body and a page of a proxy, each
    /// before the operation or after it.
    /// </summary>
    /// <exception cref="FormatException">A fault cannot be read; the message says why.</exception>
    /// <exception cref="ArgumentException">There is none.</exception>
    public IReadOnlyList<string> Kinds
    {
        get => _kinds;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Count == 0)
            {
                throw new ArgumentException("There is no kind of fault.", nameof(value));
            }

            foreach (string kind in value)
            {
                FaultGrammar.Parse(kind);
            }

            _kinds = [.. value];
        }
    }

    /// <summary>Where the sequence of faults starts.</summary>
    public int Seed { get; init; }
}
