namespace Cce.Simulator.Responses;

/// <summary>A response that is sent exactly as it is, whatever the request is.</summary>
public sealed record ScriptedResponse
{
    /// <summary>Status code; 200 by default.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Headers. Without a <c>Content-Type</c> here, the response has none.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Body; empty by default.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>
    /// Whether the connection is aborted after the body. With a greater <c>Content-Length</c>, the client receives a body
    /// that ends too early.
    /// </summary>
    public bool Abort { get; init; }

    /// <summary>Task that must complete before the response is sent; a completed one by default.</summary>
    public Task Until { get; init; } = Task.CompletedTask;

    /// <summary>Creates a response with a JSON body.</summary>
    public static ScriptedResponse Json(string body, int status = 200) => new()
    {
        Status = status,
        Headers = [new("Content-Type", "application/json; charset=utf-8")],
        Body = System.Text.Encoding.UTF8.GetBytes(body),
    };
}
