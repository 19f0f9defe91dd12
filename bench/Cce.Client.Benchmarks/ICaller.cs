namespace Cce.Client.Benchmarks;

/// <summary>One way to ask for an upgrade task.</summary>
internal interface ICaller : IDisposable
{
    /// <summary>What the table calls it.</summary>
    string Name { get; }

    /// <summary>Asks once. What this does beside the call counts as its cost.</summary>
    Task CallAsync(CancellationToken cancellationToken);

    /// <summary>Asks once, and says what came.</summary>
    Task<string> ReadPhaseAsync(CancellationToken cancellationToken);
}
