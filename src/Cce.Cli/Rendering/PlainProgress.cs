using System.Globalization;
using Cce.Client;

namespace Cce.Cli.Rendering;

/// <summary>One line for each change, for files, pipes and build logs.</summary>
internal sealed class PlainProgress(TextWriter output, TimeProvider clock) : IProgressRenderer, IProgress<UpgradeProgress>
{
    private string? _shown;

    public Task<UpgradeTask> ShowAsync(Func<IProgress<UpgradeProgress>, Task<UpgradeTask>> wait) => wait(this);

    public void Report(UpgradeProgress value)
    {
        string line = value.Failure is { } failure
            ? $"asking again: {RequestFailure.Describe(failure)}"
            : $"{PrintableText.Of(value.Status),-8} {PrintableText.Of(value.Progress)}".TrimEnd();
        if (line != _shown)
        {
            _shown = line;
            string time = clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
            output.WriteLine($"{time}  {line}");
        }
    }
}
