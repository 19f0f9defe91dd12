using Microsoft.AspNetCore.Http;

namespace Cce.Simulator.Http;

/// <summary>Gives every answer of the simulated service an id in the header <c>X-Request-Id</c>.</summary>
internal sealed class RequestIdMiddleware(RequestDelegate next)
{
    public const string HeaderName = "X-Request-Id";

    public Task InvokeAsync(HttpContext context)
    {
        context.TraceIdentifier = Guid.NewGuid().ToString("N");
        context.Response.Headers[HeaderName] = context.TraceIdentifier;
        return next(context);
    }
}
