namespace Cce.Simulator.Clusters;

/// <summary>Tasks of one kind, cluster by cluster, in the order in which they were added. Safe to use from several threads.</summary>
internal sealed class ClusterTasks<T>
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ClusterKey, List<T>> _tasks = [];

    /// <summary>
    /// Works on the tasks of a cluster, oldest first, while nobody else does: what it reads and what it changes belong
    /// together.
    /// </summary>
    public TResult Use<TResult>(ClusterKey cluster, Func<List<T>, TResult> work)
    {
        lock (_gate)
        {
            if (!_tasks.TryGetValue(cluster, out List<T>? tasks))
            {
                tasks = [];
                TResult result = work(tasks);

                // A cluster that was only asked about leaves nothing behind.
                if (tasks.Count > 0)
                {
                    _tasks.Add(cluster, tasks);
                }

                return result;
            }

            return work(tasks);
        }
    }

    /// <summary>All tasks, each seen through <paramref name="look"/>.</summary>
    public IReadOnlyList<TResult> ToList<TResult>(Func<T, TResult> look)
    {
        lock (_gate)
        {
            return [.. _tasks.Values.SelectMany(tasks => tasks).Select(look)];
        }
    }
}
