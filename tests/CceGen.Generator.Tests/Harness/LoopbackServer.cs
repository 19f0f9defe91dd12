using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace CceGen.Generator.Tests.Harness;

/// <summary>
/// A small HTTP/1.1 server on a free port of 127.0.0.1. It decodes nothing, so that a test sees the bytes of the request
/// line; real servers normalise paths and would hide what is tested here.
/// </summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentQueue<LoopbackResponse> _responses = new();
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly ConcurrentBag<HttpClient> _clients = [];
    private readonly Task _accepting;

    public LoopbackServer()
    {
        _listener.Start();
        BaseAddress = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _accepting = AcceptAsync();
    }

    /// <summary>The root, with a <c>/</c> at the end.</summary>
    public Uri BaseAddress { get; }

    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    public RecordedRequest LastRequest => _requests.Last();

    /// <summary>A client that the server disposes.</summary>
    public HttpClient CreateHttpClient()
    {
        var client = new HttpClient();
        _clients.Add(client);
        return client;
    }

    /// <summary>Lays down the answer to the next request that has none yet. A request without an answer gets 500.</summary>
    public void Enqueue(LoopbackResponse response) => _responses.Enqueue(response);

    public void EnqueueJson(string body, int status = 200) => Enqueue(LoopbackResponse.Json(status, body));

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_connections);
        foreach (var client in _clients)
        {
            client.Dispose();
        }

        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                _connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stopping.Token)));
            }
            catch (Exception exception) when (_stopping.IsCancellationRequested
                && exception is OperationCanceledException or ObjectDisposedException or SocketException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        try
        {
            using (connection)
            {
                await using var stream = connection.GetStream();
                if (await HttpWire.ReadRequestAsync(stream, _stopping.Token) is not { } request)
                {
                    return;
                }

                _requests.Enqueue(request);
                var response = _responses.TryDequeue(out var next)
                    ? next
                    : LoopbackResponse.Text(500, "text/plain", $"No answer was laid down for {request.Method} {request.Target}.");
                await HttpWire.WriteResponseAsync(stream, response, _stopping.Token);
                if (response.Stalls)
                {
                    await HttpWire.WaitForEndAsync(stream, _stopping.Token);
                }
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // The test is over.
        }
        catch (IOException)
        {
            // The client went away, as a cancelled one does.
        }
    }
}
