using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Cce.Client.Tests.Authentication;

/// <summary>A server on 127.0.0.1 that keeps requests as they arrive, untouched by any HTTP library, and answers <c>{}</c>.</summary>
internal sealed class WireServer : IAsyncDisposable
{
    private static readonly byte[] HeadEnd = "\r\n\r\n"u8.ToArray();

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _work;

    public WireServer()
    {
        _listener.Start();
        _work = ServeAsync();
    }

    public Uri Endpoint => new($"http://{_listener.LocalEndpoint}/");

    /// <summary>The status lines to answer with; 200 when there are none left.</summary>
    public Queue<string> Statuses { get; } = new();

    public List<WireRequest> Requests { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _work;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await AnswerAsync(client.GetStream());
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        Requests.Add(await ReadAsync(stream));
        string status = Statuses.TryDequeue(out string? next) ? next : "200 OK";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{{}}"), _stop.Token);
    }

    private async Task<WireRequest> ReadAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        int head;
        while ((head = bytes.ToArray().AsSpan().IndexOf(HeadEnd)) < 0)
        {
            await ReceiveAsync(stream, bytes);
        }

        string[] lines = Encoding.Latin1.GetString([.. bytes[..head]]).Split("\r\n");
        string[] first = lines[0].Split(' ');
        KeyValuePair<string, string>[] headers = [.. lines[1..]
            .Select(line => line.Split(": ", 2))
            .Select(parts => KeyValuePair.Create(parts[0], parts[1]))];
        var request = new WireRequest(first[0], first[1], headers, []);
        int length = request.Has("Content-Length") ? int.Parse(request.Header("Content-Length"), CultureInfo.InvariantCulture) : 0;
        while (bytes.Count < head + HeadEnd.Length + length)
        {
            await ReceiveAsync(stream, bytes);
        }

        return request with { Body = [.. bytes[(head + HeadEnd.Length)..]] };
    }

    private async Task ReceiveAsync(NetworkStream stream, List<byte> bytes)
    {
        var buffer = new byte[8192];
        int count = await stream.ReadAsync(buffer, _stop.Token);
        bytes.AddRange(count > 0 ? buffer[..count] : throw new EndOfStreamException("The client hung up in the middle of a request."));
    }
}
