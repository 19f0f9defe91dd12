using Microsoft.AspNetCore.Http;

namespace Cce.Simulator.Http;

/// <summary>Sends an id in the header <c>X-Request-Id</c> of every response of the simulated service.</summary>
internal sealed class RequestIdMiddleware(RequestDelegate next)
{
    public const string HeaderName = "X-Request-Id";

    public Task InvokeAsync(HttpContext context)
    {
        Assign(context);
        return next(context);
    }

    /// <summary>Assigns an id to a request and its response.</summary>
    public static void Assign(HttpContext context)
    {
        context.TraceIdentifier = Guid.NewGuid().ToString("N");
        context.Response.Headers[HeaderName] = context.TraceIdentifier;
    }
}
