using System.CommandLine;
using CceGen.Benchmarks.Generation;
using CceGen.Benchmarks.Processes;
using CceGen.Corpus;
using CceGen.Measuring;

namespace CceGen.Benchmarks.Commands;

/// <summary>The command <c>generate</c>.</summary>
internal static class GenerateCommand
{
    private static readonly Argument<FileInfo[]> Documents =
        DocumentsArgument.Create(DocumentsArgument.OneOperation, DocumentsArgument.CceUpgrade);

    private static readonly Option<string> Dialects = DialectOption.Create();

    private static readonly RoundOptions Rounds = new(runs: 15, calls: 1, warmUp: 10);

    private static readonly Option<bool> Steps = new("--steps") { Description = "Prints the time of each step of the generator, too" };

    private static readonly Option<bool> Process = new("--process")
    {
        Description = "Measures whole processes instead: CPU, relative to NSwag's console tool",
    };

    public static Command Create()
    {
        var command = new Command(
            "generate",
            """
            Measures the generator for a document: bytes and CPU by phase, in this process, after it has generated the same before.

            Examples:
              generate
              generate github.json --dialect stj --runs 5 --warm-up 3
              generate --process jira.json
            """) { Documents, Dialects, Steps, Process };
        Rounds.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
            parsed.GetValue(Process) ? MeasureProcessesAsync(parsed, cancellationToken) : MeasureAsync(parsed, cancellationToken));
        return command;
    }

    private static async Task MeasureAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        TextWriter output = parsed.InvocationConfiguration.Output;
        var table = new GenerationTable();
        foreach ((string path, Dialect dialect) in Pairs(parsed))
        {
            var benchmark = new GenerationBenchmark(path, dialect, Rounds.Read(parsed));
            table.Add(DialectTitle.Of(path, dialect), await benchmark.RunAsync(cancellationToken));
        }

        table.Write(output);
        if (parsed.GetValue(Steps))
        {
            foreach ((string path, Dialect dialect) in Pairs(parsed))
            {
                StepTimes.Write(output, path, dialect, parsed.GetValue(Rounds.Runs), cancellationToken);
            }
        }
    }

    private static async Task MeasureProcessesAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var table = new RatioTable("generation, cold process", hasBytes: false);
        var rounds = new ProcessRounds(parsed.GetValue(Rounds.Runs));
        foreach ((string path, Dialect dialect) in Pairs(parsed))
        {
            string title = DialectTitle.Of(path, dialect);
            string sdk = Path.GetDirectoryName(BuildFacts.Compiler)!;
            IMeasuredProcess[] peers =
            [
                new OwnProcess(title, path, dialect, sdk),
                new OwnProcess($"{title}, Roslyn just in time", path, dialect, AppContext.BaseDirectory),
                new OwnProcess($"{title}, nothing generated", path, dialect, sdk, isEmpty: true),
                new NSwagProcess(path, dialect),
            ];
            IReadOnlyList<Result> results = await ProgressDisplay.RunAsync(
                rounds.StepsOf(peers.Length), done => rounds.MeasureAsync(peers, done, cancellationToken));
            foreach (Result own in results.SkipLast(1))
            {
                table.Add(own.Name, own, results[^1]);
            }
        }

        table.Write(parsed.InvocationConfiguration.Output);
    }

    private static IEnumerable<(string Path, Dialect Dialect)> Pairs(ParseResult parsed) =>
        from document in parsed.GetRequiredValue(Documents)
        from dialect in DialectOption.Read(parsed.GetRequiredValue(Dialects))
        select (document.FullName, dialect);
}
