using System.Diagnostics;

namespace CceGen.Corpus.Tests;

/// <summary>The pool against workers that are shell scripts: they do to order what a real one does once in a thousand documents.</summary>
public sealed class WorkerPoolTests
{
    // Takes a request and answers it, unless the document's name tells it to do something else.
    private const string Script =
        """
        while read -r line; do
          number=${line#*'"Number":'}; number=${number%%,*}
          file=${line#*'"File":"'}; file=${file%%'"'*}
          echo "{\"Number\":$number,\"Row\":null}"
          case $file in
            crash*) echo "fell over $file" >&2; kill -s ABRT $$;;
            silent*) exit 7;;
            exhausted*) echo "Out of memory." >&2; exit 134;;
            hang*) read -r forever;;
          esac
          echo "{\"Number\":$number,\"Row\":{\"File\":\"$file\",\"Dialect\":0,\"Result\":0}}"
          case $file in last*) exit 0;; esac
        done
        """;

    private static readonly WorkerLimits Generous = new(TimeSpan.FromMinutes(5), 4096);

    public WorkerPoolTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The workers are shell scripts.");

    [Theory]
    [InlineData("crash.yaml", CheckResult.Crash, "fell over crash.yaml")]
    [InlineData("silent.yaml", CheckResult.Crash, "exit code 7")]
    [InlineData("exhausted.yaml", CheckResult.Memory, "Out of memory.")]
    public async Task A_worker_that_ends_is_the_result_of_its_document(string file, object result, string message)
    {
        var row = Assert.Single(await RunAsync(Generous, workers: 1, file));

        Assert.Equal((result, message), (row.Result, row.FirstErrorMessage));
    }

    [Fact]
    public async Task A_crash_is_charged_to_no_other_document()
    {
        string[] files = [.. Enumerable.Range(0, 40).Select(number => number % 4 == 0 ? $"crash{number}.yaml" : $"fine{number}.yaml")];

        var rows = await RunAsync(Generous, workers: 3, files);

        Assert.Equal(files.Order(), rows.Select(row => row.File).Order());
        Assert.All(rows, row => Assert.Equal(row.File.StartsWith("crash", StringComparison.Ordinal), row.Result == CheckResult.Crash));
    }

    [Fact]
    public async Task A_worker_that_ends_between_two_documents_is_charged_to_neither()
    {
        var rows = await RunAsync(Generous, workers: 1, "last1.yaml", "last2.yaml", "fine.yaml");

        Assert.All(rows, row => Assert.Equal(CheckResult.Ok, row.Result));
        Assert.Equal(3, rows.Count);
    }

    [Fact]
    public async Task Each_document_may_have_a_worker_of_its_own()
    {
        var started = 0;
        var pool = new WorkerPool(
            () =>
            {
                started++;
                return new WorkerProcess(new ProcessStartInfo("/bin/sh", ["-c", Script]));
            },
            workers: 1,
            Generous,
            oneDocumentPerWorker: true);

        await pool.RunAsync(Requests("a.yaml", "b.yaml", "c.yaml"), _ => { }, TestContext.Current.CancellationToken);

        Assert.Equal(3, started);
    }

    [Fact]
    public async Task A_document_that_takes_too_long_is_given_up()
    {
        var rows = await RunAsync(Generous with { Time = TimeSpan.FromMilliseconds(1) }, workers: 1, "hang.yaml");

        Assert.Equal(CheckResult.Timeout, Assert.Single(rows).Result);
    }

    [Fact]
    public async Task A_document_that_takes_too_much_memory_is_given_up()
    {
        var rows = await RunAsync(Generous with { MemoryMegabytes = 0 }, workers: 1, "hang.yaml");

        Assert.Equal(CheckResult.Memory, Assert.Single(rows).Result);
    }

    [Fact]
    public async Task An_interrupted_run_keeps_the_rows_that_it_has()
    {
        using var interrupt = new CancellationTokenSource();
        var rows = new List<CorpusRow>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => NewPool(Generous, workers: 1).RunAsync(
            Requests("fine.yaml", "hang.yaml"),
            row =>
            {
                rows.Add(row);
                interrupt.Cancel();
            },
            interrupt.Token));

        Assert.Equal("fine.yaml", Assert.Single(rows).File);
    }

    private static async Task<IReadOnlyList<CorpusRow>> RunAsync(WorkerLimits limits, int workers, params string[] files)
    {
        var rows = new List<CorpusRow>();
        await NewPool(limits, workers).RunAsync(Requests(files), rows.Add, TestContext.Current.CancellationToken);
        return rows;
    }

    private static WorkerPool NewPool(WorkerLimits limits, int workers) =>
        new(() => new WorkerProcess(new ProcessStartInfo("/bin/sh", ["-c", Script])), workers, limits);

    private static IEnumerable<WorkerRequest> Requests(params string[] files) =>
        files.Select((file, number) => new WorkerRequest(number, "/documents/" + file, file, Dialect.Newtonsoft));
}
