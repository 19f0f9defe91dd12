using System.Globalization;
using Cce.Simulator.Gateway;
using Microsoft.AspNetCore.Http;

namespace Cce.Simulator.Throttling;

/// <summary>Answers 429 to operations of the service when there are too many of them.</summary>
internal sealed class ThrottlingMiddleware(RequestDelegate next, ThrottlingOptions limits, TimeProvider clock)
{
    private readonly SlidingWindow? _reads = limits.ReadsPerSecond is { } reads
        ? new(reads, TimeSpan.FromSeconds(1), clock)
        : null;

    private readonly SlidingWindow? _writes = limits.WritesPerMinute is { } writes
        ? new(writes, TimeSpan.FromMinutes(1), clock)
        : null;

    public Task InvokeAsync(HttpContext context)
    {
        bool reads = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        TimeSpan wait = TimeSpan.Zero;
        if (!GatewayPipeline.IsOperation(context) || (reads ? _reads : _writes)?.TryEnter(out wait) is null or true)
        {
            return next(context);
        }

        if (limits.SendsRetryAfter)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        string policy = reads ? $"limit:{limits.ReadsPerSecond}, time:1 second" : $"limit:{limits.WritesPerMinute}, time:1 minute";
        return new GatewayRefusal(
            StatusCodes.Status429TooManyRequests,
            "APIGW.0308",
            "The throttling threshold has been reached: policy user over ratelimit, " + policy).SendAsync(context);
    }
}
