namespace Cce.Simulator.Faults;

/// <summary>The faults that the requests meet one after another. Safe to use from several threads.</summary>
internal sealed class FaultSequence(FaultOptions options)
{
    private readonly Lock _gate = new();
    private readonly Fault[] _kinds = [.. options.Kinds.Select(FaultGrammar.Parse)];

    // Seeded, so this is no place for secure randomness.
#pragma warning disable CA5394
    private readonly Random _random = new(options.Seed);

    /// <summary>The next fault, or <see langword="null"/> if the next request meets none.</summary>
    public Fault? Next()
    {
        lock (_gate)
        {
            return _random.NextDouble() < options.Rate ? _kinds[_random.Next(_kinds.Length)] : null;
        }
    }
#pragma warning restore CA5394
}
