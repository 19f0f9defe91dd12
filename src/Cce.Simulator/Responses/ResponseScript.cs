using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Cce.Simulator.Responses;

/// <summary>
/// Responses to the next requests, one for each, in order. When the script is empty, the simulated service responds. Safe to
/// use from several threads.
/// </summary>
public sealed class ResponseScript
{
    private readonly ConcurrentQueue<ScriptedResponse> _responses = new();

    /// <summary>Number of responses that are not sent yet.</summary>
    public int Remaining => _responses.Count;

    /// <summary>Adds a response at the end.</summary>
    public void Enqueue(ScriptedResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        _responses.Enqueue(response);
    }

    /// <summary>Adds a response with a JSON body at the end.</summary>
    public void Enqueue(string json, int status = 200) => Enqueue(ScriptedResponse.Json(json, status));

    internal bool TryDequeue([NotNullWhen(true)] out ScriptedResponse? response) => _responses.TryDequeue(out response);
}
