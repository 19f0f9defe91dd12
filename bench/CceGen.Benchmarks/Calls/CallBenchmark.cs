using CceGen.Measuring;

namespace CceGen.Benchmarks.Calls;

/// <summary>Checks all clients with one kind of call, and measures them in turns.</summary>
internal sealed class CallBenchmark(CallKind kind, Rounds rounds)
{
    public async Task<IReadOnlyList<CallRow>> RunAsync(CancellationToken cancellationToken)
    {
        using var handler = new InMemoryHandler();
        IReadOnlyList<IBooksClient> clients = Create(handler);
        try
        {
            foreach (IBooksClient client in clients)
            {
                await BooksCheck.RunAsync(client, kind, handler, cancellationToken);
            }

            IMeasured[] calls = [.. clients.Select(client => new MeasuredCall(client, kind))];
            IReadOnlyList<Result> results = await ProgressDisplay.RunAsync(
                rounds.StepsOf(calls.Length), done => rounds.MeasureAsync(calls, done, cancellationToken));
            return
            [
                .. clients.Zip(results, (client, result) => new CallRow(
                    result,
                    results[0],
                    results.FirstOrDefault(other => other.Name == client.Peer),
                    results.FirstOrDefault(other => other.Name == client.NewestBuild))),
            ];
        }
        finally
        {
            foreach (IBooksClient client in clients)
            {
                client.Dispose();
            }
        }
    }

    /// <summary>All clients; the hand-written one is the first.</summary>
    public static IReadOnlyList<IBooksClient> Create(InMemoryHandler handler) =>
    [
        new HandWrittenClient(handler),
        new SystemTextJsonClient(handler),
        new NSwagSystemTextJsonClient(handler),
        new RefitClient(handler),
#if KIOTA
        new KiotaClient(handler),
#endif
        new NewtonsoftJsonClient(handler),
        new NSwagNewtonsoftJsonClient(handler),
        new NetStandardSystemTextJsonClient(handler),
        new NetStandardNewtonsoftJsonClient(handler),
    ];
}
