using Cce.Cli.Watching;
using Cce.Client;
using Spectre.Console;

namespace Cce.Cli.Rendering;

/// <summary>A progress bar that moves, for a terminal.</summary>
internal sealed class LiveProgress(IAnsiConsole terminal) : IProgressRenderer
{
    public Task<UpgradeTask> ShowAsync(IAsyncEnumerable<Observation> observations) => terminal.Progress()
        .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
        .StartAsync(async context =>
        {
            ProgressTask bar = context.AddTask("Asking", maxValue: 1);
            bar.IsIndeterminate = true;
            UpgradeTask? last = null;
            await foreach ((UpgradeTask? task, Exception? failure) in observations)
            {
                last = task ?? last;
                Show(bar, task, failure);
                context.Refresh();
            }

            bar.StopTask();
            return last ?? throw new InvalidOperationException("A watch ended without a task.");
        });

    private static void Show(ProgressTask bar, UpgradeTask? task, Exception? failure)
    {
        if (task is null)
        {
            bar.Description = $"[yellow]asking again:[/] {Markup.Escape(RequestFailure.Describe(failure!))}";
            return;
        }

        string text = Markup.Escape($"{PrintableText.Of(TaskPhase.Text(task)),-8} {PrintableText.Of(task.Status?.Progress)}");
        bar.Description = TaskPhase.HasSucceeded(task) ? $"[green]{text}[/]" : TaskPhase.HasFailed(task) ? $"[red]{text}[/]" : text;

        double? share = ProgressShare.Of(task);
        bar.IsIndeterminate = share is null;
        bar.Value = share ?? bar.Value;
    }
}
