using System.Collections.Concurrent;

namespace CceGen.Corpus;

/// <summary>
/// Keeps a number of workers busy. A worker checks document after document, because starting one costs more than most
/// documents do; one that a document has brought down is replaced. Each document may have a worker of its own: what a generator
/// that was not made for this leaves behind is charged to nobody then.
/// </summary>
internal sealed class WorkerPool(Func<WorkerProcess> start, int workers, WorkerLimits limits, bool oneDocumentPerWorker = false)
{
    /// <summary>Checks the documents in order; <paramref name="completed"/> is called for one row at a time.</summary>
    public async Task RunAsync(IEnumerable<WorkerRequest> requests, Action<CorpusRow> completed, CancellationToken cancellationToken)
    {
        var queue = new ConcurrentQueue<WorkerRequest>(requests);
        var gate = new Lock();

        void CompletedOne(CorpusRow row)
        {
            lock (gate)
            {
                completed(row);
            }
        }

        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(
            () => ServeAsync(queue, CompletedOne, cancellationToken),
            cancellationToken)));
    }

    private async Task ServeAsync(ConcurrentQueue<WorkerRequest> queue, Action<CorpusRow> completed, CancellationToken cancellationToken)
    {
        WorkerProcess? worker = null;
        try
        {
            while (queue.TryDequeue(out var request))
            {
                CorpusRow? row = null;
                while (row is null)
                {
                    worker ??= start();
                    row = await worker.CheckAsync(request, limits, cancellationToken);
                    if (worker.HasEnded || oneDocumentPerWorker)
                    {
                        worker.Dispose();
                        worker = null;
                    }
                }

                completed(row);
            }
        }
        finally
        {
            worker?.Dispose();
        }
    }
}
