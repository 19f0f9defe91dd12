using Spectre.Console;

namespace CceGen.Benchmarks;

/// <summary>Shows on standard error how far the work is: a bar on a terminal, and nothing in a log.</summary>
internal static class ProgressDisplay
{
    private static readonly IAnsiConsole Error = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    /// <summary>Does the work.</summary>
    /// <param name="steps">Number of steps.</param>
    /// <param name="work">Calls its argument after each step with what was done.</param>
    public static async Task<T> RunAsync<T>(int steps, Func<Action<string>, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
        {
            return await work(static _ => { });
        }

        return await Error.Progress().AutoClear(true).HideCompleted(true).StartAsync(async context =>
        {
            ProgressTask task = context.AddTask("starting", maxValue: steps);
            return await work(step =>
            {
                task.Description = Markup.Escape(step);
                task.Increment(1);
            });
        });
    }
}
