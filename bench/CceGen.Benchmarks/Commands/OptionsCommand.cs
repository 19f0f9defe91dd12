using System.CommandLine;
using CceGen.Benchmarks.Compiling;
using CceGen.Benchmarks.Generation;
using CceGen.Corpus;
using CceGen.Measuring;
using static CceGen.Measuring.MarkdownTable;

namespace CceGen.Benchmarks.Commands;

/// <summary>The command <c>options</c>.</summary>
internal static class OptionsCommand
{
    private static readonly string[] Defaults = ["GenerateResponseMethods=true", "GenerateRequestOptions=true", "GenerateAuthentication=false"];

    public static Command Create()
    {
        Argument<FileInfo[]> documents = DocumentsArgument.Create(DocumentsArgument.CceUpgrade);
        Option<string> dialects = DialectOption.Create();
        var options = new Option<string[]>("--option")
        {
            Description = $"An option of the generator, NAME=VALUE; may be repeated. Default: {string.Join(", ", Defaults)}",
            DefaultValueFactory = _ => Defaults,
        };
        options.Validators.Add(result =>
        {
            foreach (string invalid in result.GetValueOrDefault<string[]>().Where(option => !GeneratorOptions.IsValid(option)))
            {
                result.AddError($"'{invalid}' must be NAME=VALUE");
            }
        });
        var rounds = new RoundOptions(runs: 15, calls: 1, warmUp: 10);
        var command = new Command(
            "options",
            """
            Counts the lines of generated code with an option of the generator, and measures the C# compiler for them, warm, relative to the
            same document without the option.

            Examples:
              options
              options petstore.yaml --option GenerateResponseMethods=true --dialect stj
            """) { documents, dialects, options };
        rounds.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var table = new MarkdownTable(["document, JSON library, option", "files", "lines", "code", "lines, × without", "compiler, × without, median of rounds"]);
            foreach (FileInfo document in parsed.GetRequiredValue(documents))
            {
                foreach (Dialect dialect in DialectOption.Read(parsed.GetRequiredValue(dialects)))
                {
                    await AddAsync(table, document.FullName, dialect, parsed.GetRequiredValue(options), rounds.Read(parsed), cancellationToken);
                }
            }

            table.Write(parsed.InvocationConfiguration.Output);
        });
        return command;
    }

    private static async Task AddAsync(MarkdownTable table, string path, Dialect dialect, string[] options, Rounds rounds, CancellationToken cancellationToken)
    {
        List<(string Name, IReadOnlyList<string> Sources)> peers = [("none", OwnGenerator.Generate(path, dialect))];
        peers.AddRange(options.Select(option => (option, OwnGenerator.Generate(path, dialect, GeneratorOptions.Parse([option]).Single()))));
        IMeasured[] measured = [.. peers.Select(peer => new MeasuredCompilation(peer.Name, peer.Sources, dialect))];
        IReadOnlyList<Result> results = await ProgressDisplay.RunAsync(rounds.StepsOf(measured.Length), done => rounds.MeasureAsync(measured, done, cancellationToken));
        double lines = LineCount.Of(peers[0].Sources).All;
        for (int index = 0; index < peers.Count; index++)
        {
            LineCount count = LineCount.Of(peers[index].Sources);
            table.Add(
            [
                $"{DialectTitle.Of(path, dialect)}, {peers[index].Name}",
                Number(count.Files, "N0"),
                Number(count.All, "N0"),
                Number(count.Code, "N0"),
                Number(count.All / lines, "F2"),
                Number(results[index].MedianRatioTo(results[0], static run => run.CpuMicroseconds), "F2"),
            ]);
        }
    }
}
