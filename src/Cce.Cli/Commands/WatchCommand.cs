using System.CommandLine;
using Cce.Cli.Rendering;
using Cce.Cli.Watching;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade watch</c>: asks until the task has ended.</summary>
internal static class WatchCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var target = new TaskTargetOptions(surroundings);
        var interval = PositiveNumber.Option("--interval", 10, "Seconds between two questions.");
        var format = new Option<OutputFormat>("--output")
        {
            Description = "How to print the task at its end. With json, the progress goes to standard error.",
            HelpName = "text|json",
        };
        var command = new Command("watch", "Follows an upgrade task until it has succeeded or failed.") { interval, format };
        target.AddTo(command);
        command.SetAction(RequestFailure.Guard(surroundings.Error, async (parsed, cancellationToken) =>
        {
            TaskTarget watched = target.Read(parsed);
            using HttpClient http = watched.CreateHttpClient();
            var watcher = new TaskWatcher(
                watched.Asker(http), TimeSpan.FromSeconds(parsed.GetValue(interval)), surroundings.Clock);
            return await WatchSession.RunAsync(watcher, parsed.GetValue(format), surroundings, cancellationToken);
        }));
        return command;
    }
}
