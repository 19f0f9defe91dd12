using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Cce.Client.Tests.Http;

/// <summary>
/// A server on 127.0.0.1 that writes what a test wrote down, byte for byte, and keeps connections open, several at a time. When
/// nothing is left it answers <c>{}</c>.
/// </summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<Func<Connection, Task>> _answers = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly X509Certificate2? _certificate;
    private readonly Task _work;

    public RawServer(X509Certificate2? certificate = null)
    {
        _certificate = certificate;
        _listener.Start();
        _work = AcceptAsync();
    }

    public Uri Endpoint => new($"{(_certificate is null ? "http" : "https")}://{_listener.LocalEndpoint}/");

    /// <summary>The requests as they came, head and body.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public RawServer Answer(int status, string body, params string[] headers) => Write(Text(status, body, headers));

    /// <summary>Writes bytes and keeps the connection open.</summary>
    public RawServer Write(byte[] bytes) => Do(connection => connection.WriteAsync(bytes));

    public RawServer Write(string text) => Write(Encoding.Latin1.GetBytes(text));

    /// <summary>Writes a text and ends the connection, in good order or with a reset.</summary>
    public RawServer WriteAndClose(string text, bool isReset = false) => Do(async connection =>
    {
        await connection.WriteAsync(Encoding.Latin1.GetBytes(text));
        connection.Close(isReset);
    });

    public RawServer Do(Func<Connection, Task> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _work;
        await Task.WhenAll(_connections);
        _listener.Dispose();
        _stop.Dispose();
    }

    public static byte[] Text(int status, string body, params string[] headers) => Encoding.UTF8.GetBytes(
        $"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n"
        + string.Concat(headers.Select(header => header + "\r\n")) + "\r\n" + body);

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using Stream stream = await OpenAsync(client);
                var connection = new Connection(client, stream, _stop.Token);
                while (!connection.IsClosed && await connection.ReadRequestAsync() is { } request)
                {
                    _requests.Enqueue(request);
                    await (_answers.TryDequeue(out var answer) ? answer(connection) : connection.WriteAsync(Text(200, "{}")));
                }
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or SocketException
                or System.Security.Authentication.AuthenticationException)
            {
                // The client went away, or the test is over.
            }
        }
    }

    private async Task<Stream> OpenAsync(TcpClient client)
    {
        if (_certificate is null)
        {
            return client.GetStream();
        }

        var stream = new SslStream(client.GetStream());
        await stream.AuthenticateAsServerAsync(
            new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _stop.Token);
        return stream;
    }

    /// <summary>One connection, as an answer sees it.</summary>
    internal sealed class Connection(TcpClient client, Stream stream, CancellationToken stop)
    {
        private readonly StringBuilder _received = new();

        public bool IsClosed { get; private set; }

        /// <summary>Ends when the server does.</summary>
        public CancellationToken Stop => stop;

        public async Task WriteAsync(byte[] bytes)
        {
            await stream.WriteAsync(bytes, stop);
            await stream.FlushAsync(stop);
        }

        public void Close(bool isReset)
        {
            client.LingerState = new LingerOption(isReset, 0);
            client.Close();
            IsClosed = true;
        }

        public async Task<string?> ReadRequestAsync()
        {
            int head;
            while ((head = _received.ToString().IndexOf("\r\n\r\n", StringComparison.Ordinal)) < 0)
            {
                if (!await ReceiveAsync())
                {
                    return null;
                }
            }

            int end = head + 4 + LengthOf(_received.ToString(0, head));
            while (_received.Length < end && await ReceiveAsync())
            {
            }

            string request = _received.ToString(0, end);
            _received.Remove(0, end);
            return request;
        }

        private static int LengthOf(string head) => head.Split("\r\n")
            .Where(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            .Select(line => int.Parse(line.AsSpan(15), CultureInfo.InvariantCulture))
            .FirstOrDefault();

        private async Task<bool> ReceiveAsync()
        {
            byte[] buffer = new byte[8192];
            int count = await stream.ReadAsync(buffer, stop);
            _received.Append(Encoding.Latin1.GetString(buffer, 0, count));
            return count > 0;
        }
    }
}
