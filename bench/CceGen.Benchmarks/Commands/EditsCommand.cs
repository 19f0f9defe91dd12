using System.CommandLine;
using CceGen.Benchmarks.Edits;
using CceGen.Benchmarks.Generation;
using CceGen.Corpus;
using CceGen.Measuring;
using static CceGen.Measuring.MarkdownTable;

namespace CceGen.Benchmarks.Commands;

/// <summary>The command <c>edits</c>.</summary>
internal static class EditsCommand
{
    private static readonly Option<int[]> Operations = new("--operations")
    {
        Description = "Number of operations of the document. May be repeated", HelpName = "N", DefaultValueFactory = _ => [100, 1000, 5000],
    };

    private static readonly Option<string> Dialects = DialectOption.Create(Dialect.Stj.ToWord());

    private static readonly RoundOptions Rounds = new(runs: 15, calls: 1, warmUp: 5);

    static EditsCommand() => Operations.Validators.Add(result =>
    {
        if (result.GetRequiredValue(Operations).Any(number => number <= 0))
        {
            result.AddError("'--operations' must be greater than 0");
        }
    });

    public static Command Create()
    {
        var command = new Command(
            "edits",
            """
            Measures what the generator's driver does after an edit of a project with a document: of an unrelated C# file, of a
            blank line on top of the document, of one schema. A schema belongs to each operation.

            Examples:
              edits
              edits --operations 1000 --dialect both --runs 31
            """) { Operations, Dialects };
        Rounds.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var table = new MarkdownTable("edit, operations", "sources", "written again", "MB", "ms, least", "ms, median", "CPU ms, least");
        foreach (Dialect dialect in DialectOption.Read(parsed.GetRequiredValue(Dialects)))
        {
            foreach (int operations in parsed.GetRequiredValue(Operations))
            {
                var benchmark = new EditBenchmark(operations, dialect, Rounds.Read(parsed));
                foreach (EditRow row in await benchmark.RunAsync(cancellationToken))
                {
                    table.Add(Row($"{row.Result.Name}, {Number(operations)}, {DialectTitle.Of(dialect)}", benchmark.Sources, row));
                }
            }
        }

        table.Write(parsed.InvocationConfiguration.Output);
    }

    private static string[] Row(string title, int sources, EditRow row) =>
    [
        title,
        Number(sources),
        Number(row.SourcesWritten),
        Number(row.Result.Median(static run => run.AllocatedBytes) / 1e6, "N2"),
        Number(row.Result.Least(static run => run.ElapsedMicroseconds) / 1000, "N1"),
        Number(row.Result.Median(static run => run.ElapsedMicroseconds) / 1000, "N1"),
        Number(row.Result.Least(static run => run.CpuMicroseconds) / 1000, "N1"),
    ];
}
