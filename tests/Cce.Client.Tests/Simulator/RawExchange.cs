using System.Net.Sockets;
using System.Text;

namespace Cce.Client.Tests.Simulator;

/// <summary>Sends bytes that no HTTP library would send, and reads the response to its end.</summary>
internal static class RawExchange
{
    /// <summary>Returns the whole response as text; it is empty if the server only closes the connection.</summary>
    /// <param name="endpoint">Where the server listens.</param>
    /// <param name="request">The request, whose lines end with LF; the empty line at its end is added.</param>
    /// <param name="body">The body, a byte for each character.</param>
    public static async Task<string> SendAsync(Uri endpoint, string request, string body = "")
    {
        using var client = new TcpClient();
        await client.ConnectAsync(endpoint.Host, endpoint.Port, TestContext.Current.CancellationToken);
        await using NetworkStream stream = client.GetStream();
        string text = request.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n\r\n" + body;
        await stream.WriteAsync(Encoding.Latin1.GetBytes(text), TestContext.Current.CancellationToken);
        using var response = new MemoryStream();
        await stream.CopyToAsync(response, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(response.ToArray());
    }

    /// <summary>Status code of a response.</summary>
    public static string Status(string response) => response.Split(' ', 3)[1];
}
