using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json;
using CceGen.Corpus.Examples;

namespace CceGen.Corpus;

/// <summary>The worker's side of the pipe: requests come on standard input, answers go to standard output.</summary>
internal static class Worker
{
    // What a thread of the pool has on Windows, where compilers run too: nesting that only a larger stack survives is found.
    private const int StackBytes = 1024 * 1024;

    // A large document leaves that much behind; without it the next document would be charged with it.
    private const long LeftoverBytes = 512 * WorkerLimits.Megabyte;

    public static void Run(DocumentCheck check, ExampleCheck? examples, SourcesWriter? sources)
    {
        // Nothing but answers may reach the pipe.
        var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        Console.SetOut(Console.Error);

        // Ctrl+C reaches the whole group of processes; the parent decides when its workers end.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);

        using var requests = new BlockingCollection<WorkerRequest>();
        var thread = new Thread(() => Serve(requests, check, examples, sources, output), StackBytes) { IsBackground = true };
        thread.Start();

        while (Console.In.ReadLine() is { } line)
        {
            requests.Add(JsonSerializer.Deserialize<WorkerRequest>(line)!);
        }

        // The parent is gone: so is this process, whatever the other thread is at.
        Environment.Exit(0);
    }

    private static void Serve(BlockingCollection<WorkerRequest> requests, DocumentCheck check, ExampleCheck? examples, SourcesWriter? sources, StreamWriter output)
    {
        foreach (var request in requests.GetConsumingEnumerable())
        {
            Answer(output, new WorkerAnswer(request.Number, Row: null));
            Answer(output, new WorkerAnswer(request.Number, Check(request, check, examples, sources)));

            if (Environment.WorkingSet > LeftoverBytes)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }
        }
    }

    private static CorpusRow Check(WorkerRequest request, DocumentCheck check, ExampleCheck? examples, SourcesWriter? sources)
    {
        if (request.Dialect == Dialect.NSwag)
        {
            return NSwagCheck.Run(request.Path, request.File);
        }

        var others = request.Project is null ? [] : CorpusFolder.FilesOf(request.Project).Where(path => path != request.Path).ToList();
        var (row, generated) = check.Run(request.Path, request.File, request.Dialect, others);
        sources?.Write(row, generated);
        return examples is null || row.Result != CheckResult.Ok ? row : row with { Examples = examples.Run(request.Path, request.Dialect, others) };
    }

    private static void Answer(StreamWriter output, WorkerAnswer answer) => output.WriteLine(JsonSerializer.Serialize(answer));
}
