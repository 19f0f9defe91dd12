using System.Globalization;
using Cce.Simulator.Gateway;
using Microsoft.AspNetCore.Http;

namespace Cce.Simulator.Throttling;

/// <summary>Rejects operations of the service with 429 when one client exceeds its limits.</summary>
internal sealed class ThrottlingMiddleware(RequestDelegate next, CceSimulatorOptions options)
{
    private readonly ThrottlingOptions _limits = options.Throttling
        ?? throw new ArgumentException("There are no limits.", nameof(options));

    private readonly ClientWindows _reads = new(options.Throttling?.ReadsPerSecond, TimeSpan.FromSeconds(1), options.TimeProvider);
    private readonly ClientWindows _writes = new(options.Throttling?.WritesPerMinute, TimeSpan.FromMinutes(1), options.TimeProvider);

    // Names of clients that nobody has checked could be any, and as many as they like.
    private readonly bool _clientsAreKnown = options.ChecksCredentials;

    public Task InvokeAsync(HttpContext context)
    {
        bool reads = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        ClientWindows windows = reads ? _reads : _writes;
        string client = _clientsAreKnown ? Client(context.Request) : "";
        if (!GatewayPipeline.IsOperation(context) || windows.TryEnter(client, out TimeSpan wait))
        {
            return next(context);
        }

        if (_limits.SendsRetryAfter)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        string policy = reads ? $"limit:{_limits.ReadsPerSecond}, time:1 second" : $"limit:{_limits.WritesPerMinute}, time:1 minute";
        return new GatewayRejection(
            StatusCodes.Status429TooManyRequests,
            "APIGW.0308",
            "The throttling threshold has been reached: policy user over ratelimit, " + policy).SendAsync(context);
    }

    // The gateway has let the request in: it carries a key or a token that is known.
    private static string Client(HttpRequest request) =>
        AuthorizationHeader.TryParse(request.Headers.Authorization.ToString(), out AuthorizationHeader? header, out _)
            ? "key " + header.AccessKey
            : "token " + request.Headers["X-Auth-Token"];
}
