using System.Net.Http.Headers;

namespace Cce.Client.Errors;

/// <summary>The header <c>Retry-After</c>: seconds, or a date.</summary>
internal static class RetryAfterHeader
{
    /// <summary>How long to wait; <see langword="null"/> if the header is missing or makes no sense. A date that is over is zero.</summary>
    public static TimeSpan? Read(string? value, TimeProvider clock) =>
        RetryConditionHeaderValue.TryParse(value, out RetryConditionHeaderValue? header) ? Wait(header, clock) : null;

    /// <summary>How long to wait.</summary>
    public static TimeSpan? Wait(RetryConditionHeaderValue? header, TimeProvider clock)
    {
        TimeSpan? wait = header?.Delta ?? header?.Date - clock.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
