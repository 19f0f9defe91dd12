using System.Globalization;
using Cce.Client;

namespace Cce.Cli.Rendering;

/// <summary>The phases that a watch saw, and how long each of them lasted.</summary>
internal sealed class PhaseHistory(TimeProvider clock) : IProgress<UpgradeProgress>
{
    private readonly List<(string Phase, DateTimeOffset Since)> _phases = [];
    private DateTimeOffset _until;

    public void Report(UpgradeProgress value)
    {
        _until = clock.GetLocalNow();
        string phase = PrintableText.Of(value.Status);
        if (value.Failure is null && phase.Length > 0 && (_phases.Count == 0 || _phases[^1].Phase != phase))
        {
            _phases.Add((phase, _until));
        }
    }

    /// <summary>Prints a line a phase. A phase may have begun earlier than it was seen.</summary>
    public async Task PrintAsync(TextWriter output)
    {
        for (int index = 0; index < _phases.Count; index++)
        {
            (string phase, DateTimeOffset since) = _phases[index];
            DateTimeOffset end = index + 1 < _phases.Count ? _phases[index + 1].Since : _until;
            string time = since.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            string lasted = (end - since).ToString(@"d\.hh\:mm\:ss", CultureInfo.InvariantCulture);
            await output.WriteLineAsync($"{(index == 0 ? "Phases" : ""),-13} {time}  {phase,-8} {(index + 1 < _phases.Count ? lasted : "")}".TrimEnd());
        }
    }
}
