namespace Cce.Client.Http;

/// <summary>The wait before a retry.</summary>
internal static class RetryDelay
{
    /// <summary>
    /// The wait doubles from one retry to the next. Half of it is random: many clients that failed together do not come back
    /// together, and none comes back at once.
    /// </summary>
    /// <param name="repetition">0 for the first retry.</param>
    /// <param name="first">The wait before the first retry.</param>
    /// <param name="longest">The longest wait.</param>
    /// <param name="random">From 0 to 1.</param>
    public static TimeSpan Backoff(int repetition, TimeSpan first, TimeSpan longest, double random)
    {
        double ticks = Math.Min(first.Ticks * Math.Pow(2, repetition), longest.Ticks);
        return TimeSpan.FromTicks((long)(ticks * (0.5 + (random / 2))));
    }
}
