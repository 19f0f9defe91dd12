namespace CceGen.Corpus.Tests;

public sealed class BaselineComparisonTests
{
    private static readonly CorpusRow Ok = TestRow.Ok("a.yaml");

    private static readonly CorpusRow Broken = Ok with { Result = CheckResult.DoesNotCompile, CompileErrors = 3, FirstErrorId = "CS0103" };

    [Fact]
    public void A_document_that_no_longer_compiles_is_worse()
    {
        var comparison = BaselineComparison.Of([Ok], [Broken]);

        Assert.Equal("ok -> does-not-compile CS0103", Assert.Single(comparison.Worse).Change);
        Assert.Empty(comparison.Better);
    }

    [Fact]
    public void A_document_that_compiles_at_last_is_better()
    {
        var comparison = BaselineComparison.Of([Broken], [Ok]);

        Assert.Equal("a.yaml", Assert.Single(comparison.Better).File);
        Assert.Empty(comparison.Worse);
    }

    [Theory]
    [InlineData(2, 1, 0)]
    [InlineData(3, 0, 0)]
    [InlineData(4, 0, 1)]
    public void The_number_of_compile_errors_decides_between_two_failures(int errors, int better, int worse)
    {
        var comparison = BaselineComparison.Of([Broken], [Broken with { CompileErrors = errors }]);

        Assert.Equal((better, worse), (comparison.Better.Count, comparison.Worse.Count));
    }

    [Fact]
    public void A_document_that_no_longer_builds_is_worse()
    {
        var comparison = BaselineComparison.Of([Ok], [Ok with { Builds = false, Diagnostics = "CCE0201:1" }]);

        Assert.Equal("no longer builds: CCE0201:1", Assert.Single(comparison.Worse).Change);
    }

    [Fact]
    public void A_document_that_loses_a_part_is_worse()
    {
        var comparison = BaselineComparison.Of([Ok], [Ok with { Complete = false, Diagnostics = "CCE0303:1" }]);

        Assert.Equal("no longer complete: CCE0303:1", Assert.Single(comparison.Worse).Change);
    }

    [Fact]
    public void A_document_of_which_nothing_is_generated_any_more_is_worse_although_nothing_compiles_well()
    {
        var comparison = BaselineComparison.Of([Ok with { GeneratedFiles = 3 }], [Ok with { GeneratedFiles = 0 }]);

        Assert.StartsWith("nothing generated any more", Assert.Single(comparison.Worse).Change, StringComparison.Ordinal);
    }

    [Fact]
    public void Times_memory_and_sizes_are_not_compared()
    {
        var comparison = BaselineComparison.Of([Ok], [Ok with { GenerateMilliseconds = 900, PeakMegabytes = 900, GeneratedLines = 900 }]);

        Assert.Equal(1, comparison.Unchanged);
    }

    [Fact]
    public void Only_documents_of_both_runs_are_compared_and_each_dialect_for_itself()
    {
        var comparison = BaselineComparison.Of([Ok, TestRow.Ok("gone.yaml")], [Ok, Broken with { Dialect = Dialect.Stj }]);

        Assert.Empty(comparison.Worse);
        Assert.Equal((1, 1), (comparison.Unchanged, comparison.New));
    }
}
