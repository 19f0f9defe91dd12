using CceGen.Benchmarks.Edits;
using CceGen.Measuring;

namespace CceGen.Corpus.Tests.Benchmarks;

public sealed class EditTests
{
    [Fact]
    public async Task Only_the_edit_of_a_schema_writes_a_source_again()
    {
        var benchmark = new EditBenchmark(operations: 30, Dialect.Stj, new Rounds(runs: 1, calls: 1, warmUp: 1));

        var rows = await benchmark.RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["unrelated C#", "blank line on top", "one schema"], rows.Select(row => row.Result.Name));
        Assert.Equal([0, 0, 1], rows.Select(row => row.SourcesWritten));
    }
}
