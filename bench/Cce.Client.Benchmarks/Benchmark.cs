using CceGen.Measuring;

namespace Cce.Client.Benchmarks;

/// <summary>Checks all callers, and measures them in turns.</summary>
internal sealed class Benchmark(Uri address, Rounds rounds)
{
    public async Task<IReadOnlyList<Result>> RunAsync(CancellationToken cancellationToken)
    {
        ICaller[] callers =
        [
            new HandWrittenCaller(address), new ComposedClientCaller(address), new CreatedClientCaller(address), new UnsignedCaller(address),
        ];
        try
        {
            foreach (ICaller caller in callers)
            {
                if (await caller.ReadPhaseAsync(cancellationToken) != Target.Phase)
                {
                    throw new InvalidOperationException($"{caller.Name} read something else than was sent.");
                }
            }

            return await rounds.MeasureAsync(callers, static _ => { }, cancellationToken);
        }
        finally
        {
            Array.ForEach(callers, caller => caller.Dispose());
        }
    }
}
