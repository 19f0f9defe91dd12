using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Cce.Client.Tests.Simulator.Browser;

/// <summary>As much of the Chrome DevTools Protocol as it takes to open a page and to look at it.</summary>
internal sealed class DevTools : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly List<JsonNode> _events = [];
    private string? _session;
    private int _id;

    private DevTools()
    {
    }

    /// <summary>Connects to a browser and to a new page of it.</summary>
    public static async Task<DevTools> ConnectAsync(Uri endpoint, CancellationToken cancellationToken)
    {
        var tools = new DevTools();
        await tools._socket.ConnectAsync(endpoint, cancellationToken);
        JsonNode target = await tools.CallAsync("Target.createTarget", new() { ["url"] = "about:blank" }, cancellationToken);
        JsonNode attached = await tools.CallAsync(
            "Target.attachToTarget",
            new() { ["targetId"] = (string)target["targetId"]!, ["flatten"] = true },
            cancellationToken);
        tools._session = (string)attached["sessionId"]!;
        return tools;
    }

    /// <summary>Goes to an address and waits until the page is loaded.</summary>
    public async Task NavigateAsync(Uri address, CancellationToken cancellationToken)
    {
        await CallAsync("Page.enable", [], cancellationToken);
        await CallAsync("Page.navigate", new() { ["url"] = address.AbsoluteUri }, cancellationToken);
        while (!_events.Any(entry => (string?)entry["method"] == "Page.loadEventFired"))
        {
            _events.Add(await ReceiveAsync(cancellationToken));
        }
    }

    /// <summary>The value of an expression, awaited if it is a promise.</summary>
    public async Task<JsonNode?> EvaluateAsync(string expression, CancellationToken cancellationToken)
    {
        JsonNode answer = await CallAsync(
            "Runtime.evaluate",
            new() { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true },
            cancellationToken);
        return answer["exceptionDetails"] is { } wrong
            ? throw new InvalidOperationException(wrong.ToJsonString())
            : answer["result"]!["value"];
    }

    public void Dispose() => _socket.Dispose();

    private async Task<JsonNode> CallAsync(string method, JsonObject parameters, CancellationToken cancellationToken)
    {
        int id = ++_id;
        var call = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (_session is not null)
        {
            call["sessionId"] = _session;
        }

        byte[] bytes = Encoding.UTF8.GetBytes(call.ToJsonString());
        await _socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        while (true)
        {
            JsonNode message = await ReceiveAsync(cancellationToken);
            if ((int?)message["id"] == id)
            {
                return message["result"] ?? throw new InvalidOperationException($"{method}: {message["error"]?.ToJsonString()}");
            }

            _events.Add(message);
        }
    }

    private async Task<JsonNode> ReceiveAsync(CancellationToken cancellationToken)
    {
        using var text = new MemoryStream();
        var buffer = new byte[8192];
        WebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer, cancellationToken);
            text.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(text.ToArray()) ?? throw new InvalidOperationException("The browser sent null.");
    }
}
