using Cce.Client;
using Spectre.Console;

namespace Cce.Cli.Rendering;

/// <summary>A progress bar, for a terminal.</summary>
internal sealed class LiveProgress(IAnsiConsole terminal) : IProgressRenderer
{
    public Task<UpgradeTask> ShowAsync(Func<IProgress<UpgradeProgress>, Task<UpgradeTask>> wait) => terminal.Progress()
        .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new DurationColumn())
        .StartAsync(async context =>
        {
            ProgressTask bar = context.AddTask("Waiting for the service", maxValue: 1);
            bar.IsIndeterminate = true;
            try
            {
                return await wait(new Bar(bar, context));
            }
            finally
            {
                bar.StopTask();
            }
        });

    private sealed class Bar(ProgressTask bar, ProgressContext context) : IProgress<UpgradeProgress>
    {
        public void Report(UpgradeProgress value)
        {
            Show(value);
            context.Refresh();
        }

        private void Show(UpgradeProgress value)
        {
            if (value.Failure is { } failure)
            {
                bar.Description = $"[yellow]Retrying:[/] {Markup.Escape(RequestFailure.Describe(failure))}";
                return;
            }

            string text = Markup.Escape($"{PrintableText.Cell(value.Status),-8} {PrintableText.Cell(value.Progress)}");
            bar.Description = value.State switch
            {
                OperationState.Succeeded => $"[green]{text}[/]",
                OperationState.Failed => $"[red]{text}[/]",
                OperationState.Paused => $"[yellow]{text}[/]",
                _ => text,
            };

            double? share = ProgressShare.Of(value);
            bar.IsIndeterminate = share is null && value.State != OperationState.Paused;
            bar.Value = share ?? bar.Value;
        }
    }
}
