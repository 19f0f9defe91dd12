using Cce.Cli.Rendering;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>Follows an upgrade from the first request to the printed task, for <c>watch</c>, <c>start</c> and <c>demo</c>.</summary>
/// <param name="clusterArguments">The options that select the cluster; <see langword="null"/> if the upgrade ends with the session.</param>
internal sealed class WatchSession(UpgradeOperation operation, LongRunningOptions options, string? clusterArguments, CommandContext context)
{
    public Task<int> RunAsync(OutputFormat format, CancellationToken cancellationToken) =>
        RunAsync(progress => operation.WaitForCompletionAsync(options, progress, cancellationToken), format, cancellationToken);

    /// <param name="follow">Follows the upgrade to its end, and reports its progress.</param>
    public async Task<int> RunAsync(
        Func<IProgress<UpgradeProgress>, Task<UpgradeTask>> follow, OutputFormat format, CancellationToken cancellationToken)
    {
        var history = new PhaseHistory(context.Clock);
        UpgradeTask task;
        try
        {
            task = await Renderer(format).ShowAsync(progress => follow(new BothProgress(progress, history)));
        }
        catch (OperationFailedException<UpgradeTask> failure)
        {
            task = failure.Value;
        }
        catch (OperationCanceledException) when (clusterArguments is not null && cancellationToken.IsCancellationRequested)
        {
            return await LeaveAsync();
        }

        await TaskPrinter.PrintAsync(task, format, context);
        if (format == OutputFormat.Text)
        {
            await history.PrintAsync(context.Output);
        }

        if (clusterArguments is not null)
        {
            await RetryHint.WriteAsync(task, clusterArguments, context.Error);
        }

        return operation.State switch
        {
            OperationState.Failed => ExitCode.TaskFailed,
            OperationState.Paused => ExitCode.Paused,
            _ => ExitCode.Success,
        };
    }

    /// <summary>Sends one request, and prints the current task.</summary>
    public async Task<int> ShowAsync(OutputFormat format, CancellationToken cancellationToken)
    {
        try
        {
            await TaskPrinter.PrintAsync(await operation.UpdateAsync(cancellationToken), format, context);
            return ExitCode.Success;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return await LeaveAsync();
        }
    }

    /// <summary>Says why the session ends before the upgrade, and how to follow the upgrade again.</summary>
    public Task SayHowToComeBackAsync(string why) => context.Error.WriteLineAsync(
        $"cce-upgrade: {why}. To follow it again:{Environment.NewLine}"
        + $"  cce-upgrade watch {clusterArguments} --task-id {PrintableText.Of(operation.Id)}");

    private async Task<int> LeaveAsync()
    {
        await SayHowToComeBackAsync("Cancelled; the upgrade continues");
        return ExitCode.Cancelled;
    }

    private IProgressRenderer Renderer(OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            return new PlainProgress(context.Error, context.Clock);
        }

        return context.Terminal is { } terminal
            ? new LiveProgress(terminal)
            : new PlainProgress(context.Output, context.Clock);
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
