using Microsoft.AspNetCore.Http;

namespace Cce.Simulator.Http;

/// <summary>
/// Routes <c>//api/…</c> as <c>/api/…</c>. Huawei's SDKs send two slashes when their endpoint ends with one. The signature
/// covers what was sent, and is verified from the raw target.
/// </summary>
internal sealed class LeadingSlashMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        string path = context.Request.Path.Value ?? "";
        if (path.StartsWith("//", StringComparison.Ordinal))
        {
            context.Request.Path = "/" + path.TrimStart('/');
        }

        return next(context);
    }
}
