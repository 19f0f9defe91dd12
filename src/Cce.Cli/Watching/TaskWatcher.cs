using System.Runtime.CompilerServices;
using Cce.Client;

namespace Cce.Cli.Watching;

/// <summary>
/// Asks for a task again and again until it has ended. Knows neither console nor network: it is given a way to ask and
/// a clock.
/// </summary>
internal sealed class TaskWatcher(Func<CancellationToken, Task<UpgradeTask>> ask, TimeSpan interval, TimeProvider clock)
{
    // An upgrade may take hours; a restart of the service's front end must not end the watch.
    private const int TolerableInARow = 4;

    /// <summary>What each question brought. The last observation holds the task at its end.</summary>
    public async IAsyncEnumerable<Observation> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // The first question finds out whether the service can be reached at all, so it gets no second chance.
        int tolerable = 0;
        while (true)
        {
            Observation observation = await AskAsync(mayFail: tolerable > 0, cancellationToken);
            yield return observation;

            if (observation.Task is { } task && TaskPhase.HasEnded(task))
            {
                yield break;
            }

            tolerable = observation.Task is null ? tolerable - 1 : TolerableInARow;

            await Task.Delay(interval, clock, cancellationToken);
        }
    }

    private async Task<Observation> AskAsync(bool mayFail, CancellationToken cancellationToken)
    {
        try
        {
            return new Observation(await ask(cancellationToken), Failure: null);
        }
        catch (Exception exception) when (mayFail && !cancellationToken.IsCancellationRequested && IsPassing(exception))
        {
            return new Observation(Task: null, exception);
        }
    }

    private static bool IsPassing(Exception exception) =>
        TransportFailure.Is(exception) || exception is CceException { StatusCode: 429 or >= 500 };
}
