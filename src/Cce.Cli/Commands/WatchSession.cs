using Cce.Cli.Rendering;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>One watch from its first question to the printed end, as <c>watch</c>, <c>start</c> and <c>demo</c> share it.</summary>
/// <param name="wayBack">The options that lead to the cluster again; <see langword="null"/> if the upgrade ends with the watch.</param>
internal sealed class WatchSession(UpgradeOperation operation, LongRunningOptions options, string? wayBack, Surroundings surroundings)
{
    public Task<int> RunAsync(OutputFormat format, CancellationToken cancellationToken) =>
        RunAsync(progress => operation.WaitForCompletionAsync(options, progress, cancellationToken), format, cancellationToken);

    /// <param name="follow">Follows the upgrade to its end, and tells how it goes.</param>
    public async Task<int> RunAsync(
        Func<IProgress<UpgradeProgress>, Task<UpgradeTask>> follow, OutputFormat format, CancellationToken cancellationToken)
    {
        var history = new PhaseHistory(surroundings.Clock);
        UpgradeTask task;
        try
        {
            task = await Renderer(format).ShowAsync(progress => follow(new BothProgress(progress, history)));
        }
        catch (OperationFailedException<UpgradeTask> failure)
        {
            task = failure.Value;
        }
        catch (OperationCanceledException) when (wayBack is not null && cancellationToken.IsCancellationRequested)
        {
            return await LeaveAsync();
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

    /// <summary>Asks once, and prints what the task is now.</summary>
    public async Task<int> ShowAsync(OutputFormat format, CancellationToken cancellationToken)
    {
        try
        {
            await TaskPrinter.PrintAsync(await operation.UpdateAsync(cancellationToken), format, surroundings.Output);
            return ExitCode.Success;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return await LeaveAsync();
        }
    }

    /// <summary>Says why the watch ends before the upgrade, and with which command to watch it again.</summary>
    public Task SayHowToComeBackAsync(string why) => surroundings.Error.WriteLineAsync(
        $"cce-upgrade: {why}. Come back with:{Environment.NewLine}"
        + $"  cce-upgrade watch {wayBack} --task-id {PrintableText.Of(operation.Id)}");

    private async Task<int> LeaveAsync()
    {
        await SayHowToComeBackAsync("cancelled; the upgrade goes on");
        return ExitCode.Cancelled;
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
