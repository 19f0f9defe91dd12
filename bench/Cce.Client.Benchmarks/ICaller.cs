using CceGen.Measuring;

namespace Cce.Client.Benchmarks;

/// <summary>One way to get an upgrade task.</summary>
internal interface ICaller : IMeasured, IDisposable
{
    /// <summary>Calls once, and returns the phase that was read.</summary>
    Task<string> ReadPhaseAsync(CancellationToken cancellationToken);
}
