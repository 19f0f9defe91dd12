namespace Cce.Simulator.Answers;

/// <summary>An answer that a test wrote down: it goes out exactly as it is, whatever was asked.</summary>
public sealed record ScriptedAnswer
{
    /// <summary>Status code.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Headers. An answer with no <c>Content-Type</c> here goes out without one.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Bytes of the body.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>
    /// The connection breaks after the body. Together with a <c>Content-Length</c> that promises more, the client sees a
    /// body that ends too early.
    /// </summary>
    public bool Abort { get; init; }

    /// <summary>The answer waits for this task, so that a test decides when it goes out.</summary>
    public Task Until { get; init; } = Task.CompletedTask;

    /// <summary>An answer with a JSON body.</summary>
    public static ScriptedAnswer Json(string body, int status = 200) => new()
    {
        Status = status,
        Headers = [new("Content-Type", "application/json; charset=utf-8")],
        Body = System.Text.Encoding.UTF8.GetBytes(body),
    };
}
