using Cce.Simulator.Responses;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Cce.Simulator.Http;

/// <summary>Records every request as it arrived.</summary>
internal sealed class RequestLogMiddleware(RequestDelegate next, RequestLog log)
{
    public Task InvokeAsync(HttpContext context)
    {
        log.Add(Describe(context));
        return next(context);
    }

    private static ReceivedRequest Describe(HttpContext context)
    {
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var headers = new List<KeyValuePair<string, string>>();
        foreach ((string name, StringValues values) in context.Request.Headers)
        {
            foreach (string? value in values)
            {
                headers.Add(new(name, value ?? ""));
            }
        }

        return new ReceivedRequest(context.Request.Method, target, headers);
    }
}
