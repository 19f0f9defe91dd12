using System.Text;
using System.Threading.Channels;

namespace CceGen.Generator.Tests.Harness;

/// <summary>What the server is to answer.</summary>
public sealed class LoopbackResponse
{
    private readonly TaskCompletionSource _closedByClient = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Status { get; init; } = 200;

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Whether the body is sent in chunks, so that the client learns its length at the end.</summary>
    public bool Chunked { get; init; }

    /// <summary>Whether the connection is left open after the body, so that the client waits for more until it gives up.</summary>
    public bool Stalls { get; init; }

    /// <summary>Whether the connection is closed before the end of the body.</summary>
    public bool BreaksOff { get; init; }

    /// <summary>The parts of a body that is sent while the test writes it; null for one that is sent at once.</summary>
    public ChannelReader<string>? Parts { get; init; }

    /// <summary>Ends when the client closes the connection before the last part is sent.</summary>
    public Task ClosedByClient => _closedByClient.Task;

    public void CloseByClient() => _closedByClient.TrySetResult();

    /// <summary>A body whose parts are sent when they are written, until there are no more.</summary>
    public static LoopbackResponse Streamed(string contentType, ChannelReader<string> parts) => new()
    {
        Headers = [KeyValuePair.Create("Content-Type", contentType)],
        Chunked = true,
        Parts = parts,
    };

    public static LoopbackResponse Json(int status, string body, params IEnumerable<(string Name, string Value)> headers) =>
        Text(status, "application/json", body, headers);

    public static LoopbackResponse Text(
        int status, string contentType, string body, params IEnumerable<(string Name, string Value)> headers) => new()
    {
        Status = status,
        Headers = [KeyValuePair.Create("Content-Type", contentType), .. headers.Select(pair => KeyValuePair.Create(pair.Name, pair.Value))],
        Body = Encoding.UTF8.GetBytes(body),
    };

    public static LoopbackResponse Empty(int status, params IEnumerable<(string Name, string Value)> headers) => new()
    {
        Status = status,
        Headers = [.. headers.Select(pair => KeyValuePair.Create(pair.Name, pair.Value))],
    };

    /// <summary>The beginning of a body whose end never comes.</summary>
    public static LoopbackResponse Stalled(string beginning, int status = 200) => new()
    {
        Status = status,
        Headers = [KeyValuePair.Create("Content-Type", "application/json")],
        Body = Encoding.UTF8.GetBytes(beginning),
        Chunked = true,
        Stalls = true,
    };

    /// <summary>The beginning of a body after which the connection is gone.</summary>
    public static LoopbackResponse BrokenOff(int status, string beginning) => new()
    {
        Status = status,
        Headers = [KeyValuePair.Create("Content-Type", "application/json")],
        Body = Encoding.UTF8.GetBytes(beginning),
        Chunked = true,
        BreaksOff = true,
    };
}
