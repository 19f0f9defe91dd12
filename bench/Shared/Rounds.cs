namespace CceGen.Measuring;

/// <summary>Measures peers in turns, so that other work of the machine affects all of them.</summary>
/// <param name="runs">Number of runs of each peer.</param>
/// <param name="calls">Number of calls of one run.</param>
/// <param name="warmUp">Number of calls of each peer before the first run.</param>
internal sealed class Rounds(int runs, int calls, int warmUp)
{
    /// <summary>Number of steps that are reported: the warm-up and the runs, of each peer.</summary>
    public int StepsOf(int peers) => peers * (runs + 1);

    /// <summary>Measures the peers.</summary>
    /// <param name="peers">Each is first equally often.</param>
    /// <param name="done">Called with the name of the peer after each step.</param>
    public async Task<IReadOnlyList<Result>> MeasureAsync(
        IReadOnlyList<IMeasured> peers, Action<string> done, CancellationToken cancellationToken)
    {
        foreach (IMeasured peer in peers)
        {
            await Measurement.OfAsync(peer, warmUp, cancellationToken);
            done(peer.Name);
        }

        // Until the compiler's last, best version of the code runs.
        await Task.Delay(TimeSpan.FromMilliseconds(500), cancellationToken);
        List<Measurement>[] measurements = [.. peers.Select(_ => new List<Measurement>())];
        for (int run = 0; run < runs; run++)
        {
            for (int turn = 0; turn < peers.Count; turn++)
            {
                int index = (run + turn) % peers.Count;
                measurements[index].Add(await Measurement.OfAsync(peers[index], calls, cancellationToken));
                done(peers[index].Name);
            }
        }

        return [.. peers.Select((peer, index) => new Result(peer.Name, measurements[index]))];
    }
}
