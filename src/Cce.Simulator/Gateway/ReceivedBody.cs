using Microsoft.AspNetCore.Http;

namespace Cce.Simulator.Gateway;

/// <summary>Reads a body for the gateway and leaves it there for the service.</summary>
internal static class ReceivedBody
{
    /// <summary>How much of it may be signed.</summary>
    public const int Limit = 12 * 1024 * 1024;

    /// <summary>The bytes of the body, or <see langword="null"/> if they are more than <see cref="Limit"/>.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > Limit)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > Limit)
            {
                return null;
            }
        }

        byte[] body = bytes.ToArray();
        request.Body = new MemoryStream(body, writable: false);
        return body;
    }
}
