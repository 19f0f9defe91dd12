using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Cce.Simulator.Answers;

/// <summary>
/// Answers that the next requests get, one each, in order. A request that finds the script empty is answered by the
/// simulated service. Safe to use from several threads.
/// </summary>
public sealed class AnswerScript
{
    private readonly ConcurrentQueue<ScriptedAnswer> _answers = new();

    /// <summary>Answers that were not asked for yet.</summary>
    public int Remaining => _answers.Count;

    /// <summary>Adds an answer at the end.</summary>
    public void Enqueue(ScriptedAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        _answers.Enqueue(answer);
    }

    /// <summary>Adds an answer with a JSON body at the end.</summary>
    public void Enqueue(string json, int status = 200) => Enqueue(ScriptedAnswer.Json(json, status));

    internal bool TryDequeue([NotNullWhen(true)] out ScriptedAnswer? answer) => _answers.TryDequeue(out answer);
}
