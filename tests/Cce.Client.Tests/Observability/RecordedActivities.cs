using System.Collections.Concurrent;
using System.Diagnostics;

namespace Cce.Client.Tests.Observability;

/// <summary>The activities below one that it starts itself: other tests run at the same time.</summary>
internal sealed class RecordedActivities : IDisposable
{
    private readonly ConcurrentQueue<Activity> _stopped = new();
    private readonly ActivityListener _listener;
    private readonly Activity _root;

    public RecordedActivities()
    {
        _root = new Activity("test").Start();
        _listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name is "Cce.Client" or "System.Net.Http",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == _root.TraceId)
                {
                    _stopped.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyList<Activity> All => [.. _stopped];

    /// <summary>The activities of the client itself.</summary>
    public IReadOnlyList<Activity> Own => [.. _stopped.Where(activity => activity.Source.Name == "Cce.Client")];

    /// <summary>Everything that the activities hold, as text.</summary>
    public string Text => string.Join('\n', _stopped.SelectMany(activity => activity.TagObjects
        .Select(tag => $"{tag.Key}={tag.Value}")
        .Concat(activity.Events.Select(entry => $"{entry.Name} {string.Join(' ', entry.Tags.Select(tag => tag.Value))}"))
        .Append($"{activity.OperationName} {activity.DisplayName} {activity.StatusDescription}")));

    public void Dispose()
    {
        _root.Stop();
        _root.Dispose();
        _listener.Dispose();
    }
}
