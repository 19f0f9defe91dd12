namespace Cce.Client.Benchmarks;

/// <summary>One way to ask for an upgrade task.</summary>
internal interface ICaller : IDisposable
{
    /// <summary>What the table calls it.</summary>
    string Name { get; }

    /// <summary>Asks once, and returns the phase, so that everybody has read the whole answer.</summary>
    Task<string> CallAsync(CancellationToken cancellationToken);
}
