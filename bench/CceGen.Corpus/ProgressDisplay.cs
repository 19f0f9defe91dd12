using Spectre.Console;

namespace CceGen.Corpus;

/// <summary>Shows how far the run is: a bar to people, a line now and then to logs.</summary>
internal static class ProgressDisplay
{
    private const int RowsPerLine = 100;

    public static async Task RunAsync(IAnsiConsole console, int total, Func<Action<CorpusRow>, Task> work)
    {
        var failed = 0;
        var done = 0;
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Out.IsTerminal)
        {
            await work(row =>
            {
                Count(row);
                if (done % RowsPerLine == 0 || done == total)
                {
                    console.WriteLine(Describe());
                }
            });
            return;
        }

        await console.Progress().HideCompleted(true).AutoClear(true).StartAsync(async context =>
        {
            var task = context.AddTask(Describe(), maxValue: total);
            await work(row =>
            {
                Count(row);
                task.Description = Describe();
                task.Increment(1);
            });
        });

        void Count(CorpusRow row)
        {
            done++;
            failed += row.Result == CheckResult.Ok ? 0 : 1;
        }

        string Describe() => $"{done} of {total} checked, {failed} failed";
    }
}
