using Cce.Cli.Rendering;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>One watch from its first question to the printed end, as <c>watch</c>, <c>start</c> and <c>demo</c> share it.</summary>
internal sealed class WatchSession(UpgradeOperation operation, LongRunningOptions options, string wayBack, Surroundings surroundings)
{
    public async Task<int> RunAsync(OutputFormat format, CancellationToken cancellationToken)
    {
        var history = new PhaseHistory(surroundings.Clock);
        UpgradeTask task;
        try
        {
            task = await Renderer(format).ShowAsync(progress =>
                operation.WaitForCompletionAsync(options, new BothProgress(progress, history), cancellationToken));
        }
        catch (OperationFailedException<UpgradeTask> failure)
        {
            task = failure.Value;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await surroundings.Error.WriteLineAsync(
                $"cce-upgrade: cancelled; the upgrade goes on. Come back with:{Environment.NewLine}"
                + $"  cce-upgrade watch {wayBack} --task-id {PrintableText.Of(operation.Id)}");
            return ExitCode.Cancelled;
        }

        await TaskPrinter.PrintAsync(task, format, surroundings.Output);
        if (format == OutputFormat.Text)
        {
            await history.PrintAsync(surroundings.Output);
        }

        return operation.State switch
        {
            OperationState.Failed => ExitCode.TaskFailed,
            OperationState.Paused => ExitCode.Paused,
            _ => ExitCode.Success,
        };
    }

    private IProgressRenderer Renderer(OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            return new PlainProgress(surroundings.Error, surroundings.Clock);
        }

        return surroundings.Terminal is { } terminal
            ? new LiveProgress(terminal)
            : new PlainProgress(surroundings.Output, surroundings.Clock);
    }

    private sealed class BothProgress(IProgress<UpgradeProgress> first, IProgress<UpgradeProgress> second)
        : IProgress<UpgradeProgress>
    {
        public void Report(UpgradeProgress value)
        {
            first.Report(value);
            second.Report(value);
        }
    }
}
