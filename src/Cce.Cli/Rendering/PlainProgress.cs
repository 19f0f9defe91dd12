using System.Globalization;
using Cce.Cli.Watching;
using Cce.Client;

namespace Cce.Cli.Rendering;

/// <summary>One line for each change, for files, pipes and build logs.</summary>
internal sealed class PlainProgress(TextWriter output, TimeProvider clock) : IProgressRenderer
{
    public async Task<UpgradeTask> ShowAsync(IAsyncEnumerable<Observation> observations)
    {
        UpgradeTask? last = null;
        string? shown = null;
        await foreach ((UpgradeTask? task, Exception? failure) in observations)
        {
            last = task ?? last;
            string line = task is not null ? Describe(task) : $"asking again: {RequestFailure.Describe(failure!)}";
            if (line != shown)
            {
                shown = line;
                string time = clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
                await output.WriteLineAsync($"{time}  {line}");
            }
        }

        return last ?? throw new InvalidOperationException("A watch ended without a task.");
    }

    private static string Describe(UpgradeTask task) =>
        $"{PrintableText.Of(TaskPhase.Text(task)),-8} {PrintableText.Of(task.Status?.Progress)}".TrimEnd();
}
