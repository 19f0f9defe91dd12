using System.Net.Http.Headers;

namespace Cce.Client.Errors;

/// <summary>The header <c>Retry-After</c>: seconds, or a date.</summary>
internal static class RetryAfterHeader
{
    // Timers take no more milliseconds than an int.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(24);

    /// <summary>
    /// How long to wait, 24 days at most; <see langword="null"/> if the header is missing or invalid. A date in the past is zero.
    /// </summary>
    public static TimeSpan? Read(string? value, TimeProvider clock) =>
        RetryConditionHeaderValue.TryParse(value, out RetryConditionHeaderValue? header) ? Wait(header, clock) : null;

    /// <summary>How long to wait.</summary>
    public static TimeSpan? Wait(RetryConditionHeaderValue? header, TimeProvider clock)
    {
        TimeSpan? wait = header?.Delta ?? header?.Date - clock.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait > Longest ? Longest : wait;
    }
}
