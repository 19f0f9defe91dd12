using Cce.Simulator.Answers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Cce.Simulator.Http;

/// <summary>Writes every request down and gives it the next scripted answer, if there is one.</summary>
internal sealed class AnswerScriptMiddleware(RequestDelegate next, AnswerScript script, RequestLog log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        log.Add(Describe(context));
        if (!script.TryDequeue(out ScriptedAnswer? answer))
        {
            await next(context);
            return;
        }

        await answer.Until.WaitAsync(context.RequestAborted);
        await SendAsync(context, answer);
    }

    private static async Task SendAsync(HttpContext context, ScriptedAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        foreach ((string name, string value) in answer.Headers)
        {
            context.Response.Headers.Append(name, value);
        }

        // Without a length Kestrel would send chunks, which a test cannot tell from the bytes that it wrote down.
        if (MayHaveBody(answer.Status) && !context.Response.Headers.ContainsKey("Transfer-Encoding"))
        {
            context.Response.ContentLength ??= answer.Body.Length;
        }

        if (!answer.Body.IsEmpty)
        {
            await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
        }

        if (answer.Abort)
        {
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
        }
    }

    private static bool MayHaveBody(int status) => status is not (204 or 304);

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
