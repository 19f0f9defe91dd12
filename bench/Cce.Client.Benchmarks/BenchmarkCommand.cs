using System.CommandLine;

namespace Cce.Client.Benchmarks;

/// <summary>The command line.</summary>
internal static class BenchmarkCommand
{
    private static readonly Option<int> Runs = Positive("--runs", "How often each caller is measured; they take turns.", 15);

    private static readonly Option<int> Calls = Positive("--calls", "Calls of one run, one after another.", 3000);

    private static readonly Option<int> WarmUp = Positive("--warm-up", "Calls of each caller before the first run.", 5000);

    public static RootCommand Create()
    {
        var command = new RootCommand(
            "Measures what one signed call over loopback costs: bytes allocated, CPU and time, beside hand-written code.")
        {
            Runs, Calls, WarmUp,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var server = await ServerProcess.StartAsync(cancellationToken);
            var benchmark = new Benchmark(server.Address, parsed.GetValue(Runs), parsed.GetValue(Calls), parsed.GetValue(WarmUp));
            ResultTable.Write(Console.Out, await benchmark.RunAsync(cancellationToken));
        });
        command.Subcommands.Add(CreateServe());
        return command;
    }

    // The server runs in a process of its own, or its cost would be counted as the caller's.
    private static Command CreateServe()
    {
        var command = new Command(ServerProcess.Verb, "Answers every request with the sample of the documentation page.") { Hidden = true };
        command.SetAction((_, cancellationToken) => SampleServer.RunAsync(Console.Out, cancellationToken));
        return command;
    }

    private static Option<int> Positive(string name, string description, int value)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => value };
        option.Validators.Add(result =>
        {
            if (result.GetValue(option) <= 0)
            {
                result.AddError($"{name} takes a number above zero.");
            }
        });
        return option;
    }
}
