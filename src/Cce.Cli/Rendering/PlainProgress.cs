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
            ? $"Retrying: {RequestFailure.Describe(failure)}"
            : $"{PrintableText.Cell(value.Status),-8} {PrintableText.Cell(value.Progress)}".TrimEnd();
        if (line != _shown)
        {
            _shown = line;
            output.WriteLine($"{TimeText.Now(clock)}  {line}");
        }
    }
}
