namespace Cce.Simulator.Responses;

/// <summary>The last requests that the simulator received. Safe to use from several threads.</summary>
public sealed class RequestLog
{
    private readonly int _capacity;
    private readonly Lock _gate = new();
    private readonly Queue<ReceivedRequest> _requests = new();

    internal RequestLog(int capacity) => _capacity = capacity;

    /// <summary>Returns a copy of the requests, the oldest first.</summary>
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
            if (_requests.Count == _capacity)
            {
                _requests.Dequeue();
            }

            _requests.Enqueue(request);
        }
    }
}
