using System.CommandLine;
using CceGen.Measuring;

namespace CceGen.Benchmarks;

/// <summary>How often something is measured, from the command line.</summary>
internal sealed class RoundOptions(int runs, int calls, int warmUp)
{
    public Option<int> Runs { get; } = NumberOption.Positive("--runs", "Runs of each row; they take turns", runs);

    public Option<int> Calls { get; } = NumberOption.Positive("--calls", "Calls of one run, one after another", calls);

    public Option<int> WarmUp { get; } = NumberOption.Positive("--warm-up", "Calls of each row before the first run", warmUp);

    public void AddTo(Command command)
    {
        command.Options.Add(Runs);
        command.Options.Add(Calls);
        command.Options.Add(WarmUp);
    }

    /// <summary>Reads the options.</summary>
    /// <param name="weight">How many calls one call counts as.</param>
    public Rounds Read(ParseResult parsed, int weight = 1) => new(
        parsed.GetValue(Runs),
        Math.Max(1, parsed.GetValue(Calls) / weight),
        Math.Max(1, parsed.GetValue(WarmUp) / weight));
}
