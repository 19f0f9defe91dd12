using System.IO.Compression;
using System.Text;
using Cce.Simulator.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Cce.Simulator.Faults;

/// <summary>Sends a response with a fault.</summary>
internal static class FaultyResponse
{
    /// <summary>Replaces the service's response, and returns the new body.</summary>
    public static byte[] Replace(HttpResponse response, Fault fault, string requestId)
    {
        StringValues id = response.Headers[RequestIdMiddleware.HeaderName];
        response.Clear();
        response.Headers[RequestIdMiddleware.HeaderName] = id;
        ErrorBody body = fault.Replacement == Replacement.Page
            ? ErrorBody.Page("Welcome")
            : ErrorBody.Of(fault.Shape, fault.Status, requestId);
        response.StatusCode = fault.Replacement == Replacement.Page ? StatusCodes.Status200OK : fault.Status;
        response.ContentType = body.ContentType;
        if (fault.RetryAfter is { } retryAfter)
        {
            response.Headers.RetryAfter = retryAfter;
        }

        return body.Bytes;
    }

    /// <summary>Sends a body, changed as the fault says.</summary>
    public static async Task SendAsync(HttpContext context, Fault fault, byte[] body, TimeProvider clock)
    {
        HttpResponse response = context.Response;
        response.ContentType = fault.ContentType ?? response.ContentType;
        body = fault.ByteOrderMark ? [.. Encoding.UTF8.Preamble, .. body] : body;
        if (fault.Gzip)
        {
            response.Headers.ContentEncoding = "gzip";
            body = Compressed(body);
        }

        if (response.StatusCode is StatusCodes.Status204NoContent or StatusCodes.Status205ResetContent or StatusCodes.Status304NotModified)
        {
            return;
        }

        // What is truncated misses a byte at least, even of nothing.
        bool truncated = fault.End == BodyEnd.Truncated;
        response.ContentLength = truncated ? Math.Max(body.Length, 1) : body.Length;
        int most = truncated ? Math.Max(body.Length - 1, 0) : body.Length;
        int stop = fault.End == BodyEnd.Whole ? most : Math.Min(fault.StopsAfter ?? (body.Length / 2), most);

        // A response without a body would be complete with its headers: where it stalls they wait too.
        if (fault.End != BodyEnd.Stalled || body.Length > 0)
        {
            await response.Body.WriteAsync(body.AsMemory(0, stop), context.RequestAborted);
            await response.Body.FlushAsync(context.RequestAborted);
        }

        // A truncated body just ends here: the server sees that bytes are missing and closes the connection behind those
        // that it sent. An abort might overtake them.
        if (fault.End == BodyEnd.Stalled)
        {
            await Task.Delay(fault.Pause, clock, context.RequestAborted);
            await response.Body.WriteAsync(body.AsMemory(stop), context.RequestAborted);
        }
    }

    private static byte[] Compressed(byte[] body)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionMode.Compress))
        {
            gzip.Write(body);
        }

        return compressed.ToArray();
    }
}
