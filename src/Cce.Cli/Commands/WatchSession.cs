using Cce.Cli.Rendering;
using Cce.Cli.Watching;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>One watch from its first question to the printed end, as <c>watch</c> and <c>demo</c> share it.</summary>
internal static class WatchSession
{
    public static async Task<int> RunAsync(
        TaskWatcher watcher, OutputFormat format, Surroundings surroundings, CancellationToken cancellationToken)
    {
        IAsyncEnumerable<Observation> observations = watcher.WatchAsync(cancellationToken);
        UpgradeTask last = await Renderer(format, surroundings).ShowAsync(observations);
        await TaskPrinter.PrintAsync(last, format, surroundings.Output);
        return TaskPhase.HasFailed(last) ? ExitCode.TaskFailed : ExitCode.Success;
    }

    private static IProgressRenderer Renderer(OutputFormat format, Surroundings surroundings)
    {
        if (format == OutputFormat.Json)
        {
            return new PlainProgress(surroundings.Error, surroundings.Clock);
        }

        return surroundings.Terminal is { } terminal
            ? new LiveProgress(terminal)
            : new PlainProgress(surroundings.Output, surroundings.Clock);
    }
}
