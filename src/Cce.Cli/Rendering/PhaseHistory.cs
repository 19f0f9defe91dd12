using Cce.Cli.Usage;
using Cce.Client;

namespace Cce.Cli.Rendering;

/// <summary>The phases that were seen while an upgrade was followed, and how long each of them lasted.</summary>
internal sealed class PhaseHistory(TimeProvider clock) : IProgress<UpgradeProgress>
{
    private readonly List<(string Phase, DateTimeOffset Since)> _phases = [];

    public void Report(UpgradeProgress value)
    {
        string phase = PrintableText.Cell(value.Status);
        if (value.Failure is null && phase.Length > 0 && (_phases.Count == 0 || _phases[^1].Phase != phase))
        {
            _phases.Add((phase, clock.GetUtcNow()));
        }
    }

    /// <summary>Prints a line for each phase, with its duration if the phase has ended. A phase may have begun before it was seen.</summary>
    public async Task PrintAsync(TextWriter output)
    {
        for (int index = 0; index < _phases.Count; index++)
        {
            (string phase, DateTimeOffset since) = _phases[index];
            string lasted = index + 1 < _phases.Count ? Duration.Format(_phases[index + 1].Since - since) : "";
            await output.WriteLineAsync(
                DetailLines.Of(index == 0 ? "Phases" : "", $"{TimeText.Of(since, clock)}  {phase,-8} {lasted}"));
        }
    }
}
