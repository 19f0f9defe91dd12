using System.CommandLine;
using CceGen.Benchmarks.Compiling;
using CceGen.Benchmarks.Generation;
using CceGen.Benchmarks.Processes;
using CceGen.Corpus;
using CceGen.Measuring;

namespace CceGen.Benchmarks.Commands;

/// <summary>The command <c>compile</c>.</summary>
internal static class CompileCommand
{
    public static Command Create()
    {
        Argument<FileInfo[]> documents = DocumentsArgument.Create(DocumentsArgument.CceUpgrade);
        Option<string> dialects = DialectOption.Create();
        var rounds = new RoundOptions(runs: 15, calls: 1, warmUp: 10);
        var command = new Command(
            "compile",
            """
            Measures the C# compiler for the generator's output, relative to NSwag's for the same document and JSON library:
            warm, in this process, and cold, as the SDK's compiler in a process of its own.

            Examples:
              compile
              compile petstore.yaml --dialect stj --runs 31
            """) { documents, dialects };
        rounds.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var warm = new RatioTable("compiler, warm", hasBytes: true);
            var cold = new RatioTable("compiler, cold process", hasBytes: false);
            foreach (FileInfo document in parsed.GetRequiredValue(documents))
            {
                foreach (Dialect dialect in DialectOption.Read(parsed.GetRequiredValue(dialects)))
                {
                    var benchmark = new CompileBenchmark(document.FullName, dialect);
                    string row = DialectTitle.Of(document.FullName, dialect);
                    IReadOnlyList<Result> results = await benchmark.RunWarmAsync(rounds.Read(parsed), cancellationToken);
                    warm.Add(row, results[0], results[1]);
                    results = await benchmark.RunColdAsync(new ProcessRounds(parsed.GetValue(rounds.Runs)), cancellationToken);
                    cold.Add(row, results[0], results[1]);
                }
            }

            warm.Write(parsed.InvocationConfiguration.Output);
            cold.Write(parsed.InvocationConfiguration.Output);
        });
        return command;
    }
}
