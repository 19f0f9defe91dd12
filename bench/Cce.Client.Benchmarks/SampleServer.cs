using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Cce.Client.Benchmarks;

/// <summary>The cheapest server there can be: it reads to the end of a head and answers, on connections that stay open.</summary>
internal static class SampleServer
{
    private const string Body =
        """
        {"kind":"UpgradeTask","apiVersion":"v3","metadata":{"uid":"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx","creationTimestamp":"2022-12-16 13:40:20.75671 +0800 CST","updateTimestamp":"2022-12-16 13:40:20.756712 +0800 CST"},"spec":{"version":"v1.19.16-r4","targetVersion":"v1.23.5-r0"},"status":{"phase":"Init","progress":"0.00","completionTime":"2022-12-16 13:40:20.756712 +0800 CST"}}
        """;

    private static readonly byte[] Answer = Encoding.ASCII.GetBytes(string.Join("\r\n",
        "HTTP/1.1 200 OK",
        "Date: Fri, 16 Dec 2022 05:40:20 GMT",
        "Server: api-gateway",
        "Content-Type: application/json; charset=utf-8",
        $"Content-Length: {Body.Length}",
        "X-Request-Id: 0f8fad5bd9cb469fa16570867728950e",
        "",
        Body));

    public static async Task RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await output.WriteLineAsync($"http://{listener.LocalEndpoint}/");
        await output.FlushAsync(cancellationToken);
        while (!cancellationToken.IsCancellationRequested)
        {
            Socket socket = await listener.AcceptSocketAsync(cancellationToken);
            socket.NoDelay = true;
            _ = AnswerAsync(socket, cancellationToken);
        }
    }

    // The requests have no body, and nobody sends the next one before the answer.
    private static async Task AnswerAsync(Socket connection, CancellationToken cancellationToken)
    {
        using Socket socket = connection;
        var buffer = new byte[16384];
        int length = 0;
        while (await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken) is > 0 and int read)
        {
            length += read;
            if (buffer.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
            {
                length = 0;
                await socket.SendAsync(Answer, cancellationToken);
            }
        }
    }
}
