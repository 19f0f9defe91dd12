using Cce.Simulator.Responses;
using Microsoft.AspNetCore.Http;

namespace Cce.Simulator.Http;

/// <summary>Sends the next scripted response, if there is one.</summary>
internal sealed class ResponseScriptMiddleware(RequestDelegate next, ResponseScript script)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!script.TryDequeue(out ScriptedResponse? response))
        {
            await next(context);
            return;
        }

        await response.Until.WaitAsync(context.RequestAborted);
        await SendAsync(context, response);
    }

    private static async Task SendAsync(HttpContext context, ScriptedResponse response)
    {
        context.Response.StatusCode = response.Status;
        foreach ((string name, string value) in response.Headers)
        {
            context.Response.Headers.Append(name, value);
        }

        // Without a length Kestrel would send chunks, which a test cannot tell from the bytes that it wrote down.
        if (MayHaveBody(response.Status) && !context.Response.Headers.ContainsKey("Transfer-Encoding"))
        {
            context.Response.ContentLength ??= response.Body.Length;
        }

        if (!response.Body.IsEmpty)
        {
            await context.Response.Body.WriteAsync(response.Body, context.RequestAborted);
        }

        if (response.Abort)
        {
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
        }
    }

    private static bool MayHaveBody(int status) => status is not (204 or 304);
}
