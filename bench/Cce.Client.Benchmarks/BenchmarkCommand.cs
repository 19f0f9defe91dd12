using System.CommandLine;
using CceGen.Measuring;

namespace Cce.Client.Benchmarks;

/// <summary>The command line.</summary>
internal static class BenchmarkCommand
{
    private static readonly Option<int> Runs = NumberOption.Positive("--runs", "How often each caller is measured; they take turns.", 15);

    private static readonly Option<int> Calls = NumberOption.Positive("--calls", "Calls of one run, one after another.", 3000);

    private static readonly Option<int> WarmUp = NumberOption.Positive("--warm-up", "Calls of each caller before the first run.", 5000);

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
            var rounds = new Rounds(parsed.GetValue(Runs), parsed.GetValue(Calls), parsed.GetValue(WarmUp));
            var benchmark = new Benchmark(server.Address, rounds);
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
}
