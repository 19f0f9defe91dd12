namespace Cce.Client.Benchmarks;

/// <summary>Measures all callers in turns, so that whatever else the machine does meets them alike.</summary>
internal sealed class Benchmark(Uri address, int runs, int calls, int warmUp)
{
    public async Task<IReadOnlyList<Result>> RunAsync(CancellationToken cancellationToken)
    {
        ICaller[] callers =
        [
            new HandWrittenCaller(address), new ComposedClientCaller(address), new CreatedClientCaller(address), new UnsignedCaller(address),
        ];
        try
        {
            return await MeasureAsync(callers, cancellationToken);
        }
        finally
        {
            Array.ForEach(callers, caller => caller.Dispose());
        }
    }

    private async Task<IReadOnlyList<Result>> MeasureAsync(ICaller[] callers, CancellationToken cancellationToken)
    {
        foreach (ICaller caller in callers)
        {
            if (await caller.ReadPhaseAsync(cancellationToken) != Target.Phase)
            {
                throw new InvalidOperationException($"{caller.Name} read something else than was sent.");
            }

            await Measurement.OfAsync(caller, warmUp, cancellationToken);
        }

        // Until the compiler's last, best version of the code runs.
        await Task.Delay(TimeSpan.FromMilliseconds(500), cancellationToken);
        List<Measurement>[] measurements = [.. callers.Select(_ => new List<Measurement>())];
        for (int run = 0; run < runs; run++)
        {
            for (int turn = 0; turn < callers.Length; turn++)
            {
                // Nobody is always the first.
                int index = (run + turn) % callers.Length;
                measurements[index].Add(await Measurement.OfAsync(callers[index], calls, cancellationToken));
            }
        }

        return [.. callers.Select((caller, index) => new Result(caller.Name, measurements[index]))];
    }
}
