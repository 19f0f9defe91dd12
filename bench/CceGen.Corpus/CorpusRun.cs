using System.Diagnostics;
using CceGen.Corpus.Examples;
using Spectre.Console;

namespace CceGen.Corpus;

/// <summary>One run over the folder: check, keep the table, sum up, compare.</summary>
internal sealed class CorpusRun(CorpusOptions options, IAnsiConsole console)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var requests = CorpusFolder.Find(options);
        IReadOnlyList<CorpusRow>? baseline;
        try
        {
            // A generator that does not load is one mistake, and not one of every document.
            GeneratorLoader.Load(options.Generator);
            baseline = options.Baseline is null ? null : ReadTable(options.Baseline);
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException)
        {
            return Refuse(exception.Message);
        }

        if (requests.Count == 0)
        {
            return Refuse($"There is no document to check in {options.Folder}.");
        }

        var watch = Stopwatch.StartNew();
        var (rows, isComplete) = await CheckAsync(requests, cancellationToken);
        watch.Stop();

        var failing = rows.Where(row => row.Result != CheckResult.Ok && row.Dialect != Dialect.NSwag).ToList();
        if (options.Output is not null)
        {
            WriteTable(options.Output, writer => CorpusTable.Write(writer, options.OnlyFailing ? failing : rows));
            if (options.Examples)
            {
                WriteTable(Path.ChangeExtension(options.Output, ".examples.tsv"), writer => ExamplesTable.Write(writer, rows));
            }
        }

        new Summary(rows, watch.Elapsed, showsCosts: options.Largest is not null).Write(console);
        var comparison = baseline is null ? null : BaselineComparison.Of(baseline, rows);
        comparison?.Write(console);
        if (!isComplete)
        {
            console.WriteLine($"Interrupted after {rows.Count} of {requests.Count}.");
            return ExitCode.Interrupted;
        }

        return failing.Count > 0 || comparison is { Worse.Count: > 0 } ? ExitCode.Failure : ExitCode.Success;
    }

    private async Task<(IReadOnlyList<CorpusRow> Rows, bool IsComplete)> CheckAsync(
        IReadOnlyList<WorkerRequest> requests,
        CancellationToken cancellationToken)
    {
        var arguments = new WorkerArguments(options.Generator, options.GeneratorOptions, options.Sources, options.OnlyFailing, options.Examples);
        var rows = new List<CorpusRow>();
        try
        {
            await ProgressDisplay.RunAsync(console, requests.Count, async tick =>
            {
                foreach (var part in requests.GroupBy(request => request.Dialect == Dialect.NSwag))
                {
                    var pool = new WorkerPool(
                        () => new WorkerProcess(arguments.ToStartInfo(options.Limits)),
                        Math.Min(options.Jobs, requests.Count),
                        options.Limits,
                        oneDocumentPerWorker: part.Key || options.Largest is not null);
                    await pool.RunAsync(
                        part,
                        row =>
                        {
                            rows.Add(row);
                            tick(row);
                        },
                        cancellationToken);
                }
            });
            return (rows, IsComplete: true);
        }
        catch (OperationCanceledException)
        {
            return (rows, IsComplete: false);
        }
    }

    private static IReadOnlyList<CorpusRow> ReadTable(string path)
    {
        using var reader = new StreamReader(path);
        return CorpusTable.Read(reader);
    }

    private static void WriteTable(string path, Action<TextWriter> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var writer = new StreamWriter(path);
        write(writer);
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.Usage;
    }
}
