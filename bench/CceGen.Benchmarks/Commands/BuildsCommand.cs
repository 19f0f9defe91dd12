using System.CommandLine;
using CceGen.Benchmarks.Builds;
using CceGen.Measuring;
using static CceGen.Measuring.MarkdownTable;

namespace CceGen.Benchmarks.Commands;

/// <summary>The command <c>builds</c>.</summary>
internal static class BuildsCommand
{
    private static readonly Option<int> Operations = NumberOption.Positive("--operations", "Number of operations of the document", 100);

    private static readonly Option<int> Runs = NumberOption.Positive("--runs", "Runs of each row; they take turns", 7);

    public static Command Create()
    {
        var command = new Command(
            "builds",
            """
            Measures 'dotnet build' of a program with a client: of a project that has NSwag's client as a file, of one that has
            NSwag.MSBuild generate it, and of one with the package of this repository.

            Examples:
              builds
              builds --operations 1000 --runs 5
            """) { Operations, Runs };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var benchmark = new BuildBenchmark(parsed.GetValue(Operations), parsed.GetValue(Runs));
        IReadOnlyList<(BuildStep Step, IReadOnlyList<Result> Results)> steps = await benchmark.RunAsync(cancellationToken);
        var table = new MarkdownTable(["build", .. steps[0].Results.Select(result => result.Name + ", s"), .. steps[0].Results.Skip(1).Select(result => result.Name + ", ×")]);
        foreach ((BuildStep step, IReadOnlyList<Result> results) in steps)
        {
            table.Add(
            [
                step.Name,
                .. results.Select(result => Number(result.Median(Elapsed) / 1e6, "N2")),
                .. results.Skip(1).Select(result => Number(result.MedianRatioTo(results[0], Elapsed), "F2")),
            ]);
        }

        table.Write(parsed.InvocationConfiguration.Output);
    }

    private static double Elapsed(Measurement run) => run.ElapsedMicroseconds;
}
