namespace Cce.Simulator.Answers;

/// <summary>The last requests that the simulator received. Safe to use from several threads.</summary>
public sealed class RequestLog
{
    // Enough for a test; a simulator that runs for days must not grow.
    private const int Capacity = 1000;

    private readonly Lock _gate = new();
    private readonly Queue<ReceivedRequest> _requests = new();

    /// <summary>A copy of the requests, oldest first.</summary>
    public IReadOnlyList<ReceivedRequest> ToList()
    {
        lock (_gate)
        {
            return [.. _requests];
        }
    }

    internal void Add(ReceivedRequest request)
    {
        lock (_gate)
        {
            if (_requests.Count == Capacity)
            {
                _requests.Dequeue();
            }

            _requests.Enqueue(request);
        }
    }
}
