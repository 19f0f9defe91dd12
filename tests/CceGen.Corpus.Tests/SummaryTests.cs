using System.Text.RegularExpressions;
using CceGen.Corpus.Examples;
using Spectre.Console;

namespace CceGen.Corpus.Tests;

public sealed partial class SummaryTests
{
    [Fact]
    public void Documents_of_which_nothing_was_generated_are_counted_apart()
    {
        var summary = Written(TestRow.Ok("empty.yaml") with { Builds = false }, TestRow.Ok("full.yaml") with { GeneratedFiles = 2 }, TestRow.Ok("fuller.yaml") with { GeneratedFiles = 9 });

        Assert.Equal("3", Cell(summary, "ok"));
        Assert.Equal("1", Cell(summary, "ok, but nothing generated"));
        Assert.Equal("2", Cell(summary, "builds"));
        Assert.Equal("2", Cell(summary, "ok and complete"));
    }

    [Fact]
    public void Versions_stand_beside_each_other_with_ours_and_the_others()
    {
        var summary = Written(
            TestRow.Ok("a") with { Version = "3.0" },
            TestRow.Ok("b") with { Version = "3.0", Builds = false },
            TestRow.Ok("a") with { Version = "3.0", Dialect = Dialect.NSwag });

        Assert.Matches(@"3\.0 +│ 1 of 2 \(50\.0 %\) +│ 1 of 1 \(100\.0 %\)", summary);
    }

    [Fact]
    public void What_was_omitted_is_ranked_by_documents()
    {
        var summary = Written(
            TestRow.Ok("a") with { Omitted = "CCE0303 schema: not=9" },
            TestRow.Ok("b") with { Omitted = "CCE0303 schema: oneOf=1" },
            TestRow.Ok("c") with { Omitted = "CCE0303 schema: oneOf=2" });

        Assert.Matches(@"schema: oneOf +│ 2 +│ 3 [\s\S]*schema: not +│ 1 +│ 9 ", summary);
    }

    [Fact]
    public void Examples_are_counted_by_what_became_of_them()
    {
        ExampleFinding[] findings =
        [
            new("/a", ExampleOutcome.Respelled, ""), new("/e", ExampleOutcome.Equivalent, ""), new("/b", ExampleOutcome.Different, ""), new("/c", ExampleOutcome.Threw, ""), new("/d", ExampleOutcome.Threw, ""),
        ];
        var summary = Written(
            TestRow.Ok("a") with { Examples = new ExampleResults { Found = 10, NotJudged = 1, Fitting = 7, Equal = 2, Findings = findings } },
            TestRow.Ok("b") with { Examples = new ExampleResults { Found = 3, Fitting = 3, Failure = "does not compile" } },
            TestRow.Ok("c") with { Examples = new ExampleResults() });

        Assert.Matches("documents with examples +│ 2 +│", summary);
        Assert.Matches("documents whose examples were not read +│ 1 +│", summary);
        Assert.Matches("examples +│ 13 +│", summary);
        Assert.Matches("of a schema that is not judged +│ 1 +│", summary);
        Assert.Matches("do not fit their schema +│ 2 +│", summary);
        Assert.Matches("fit, but were not read +│ 3 +│", summary);
        Assert.Matches(@"equal, token for token +│ 2 of 7 \(28\.57 %\)", summary);
        Assert.Matches(@"equal, numbers by their value +│ 3 of 7 \(42\.86 %\)", summary);
        Assert.Matches(@"the same value, spelled otherwise or not +│ 4 of 7 \(57\.14 %\)", summary);
        Assert.Matches(@"different +│ 1 of 7 \(14\.29 %\)", summary);
        Assert.Matches(@"exception +│ 2 of 7 \(28\.57 %\)", summary);
    }

    [Fact]
    public void Costs_are_shown_for_each_generator_when_they_are_asked_for()
    {
        var row = TestRow.Ok("large.yaml") with { GenerateMilliseconds = 1200, GenerateMegabytes = 60, CompileMilliseconds = 2000, CompileMegabytes = 1700, PeakMegabytes = 800 };

        Assert.Matches(@"large\.yaml +│ newtonsoft +│ ok +│ 1\.2 +│ 60 +│ 2\.0 +│ 1,700 +│ 800 [\s\S]*large\.yaml +│ nswag", Written(showsCosts: true, row, row with { Dialect = Dialect.NSwag }));
        Assert.DoesNotContain("peak", Written(row), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_and_messages_are_no_markup()
    {
        var summary = Written(TestRow.Ok("[red].yaml") with { Result = CheckResult.Crash, FirstErrorMessage = "[/] at List[0]" });

        Assert.Contains("[red].yaml", summary, StringComparison.Ordinal);
        Assert.Contains("[/] at List[0]", summary, StringComparison.Ordinal);
    }

    private static string Cell(string summary, string name) =>
        Rows().Matches(summary).Single(match => match.Groups["name"].Value == name).Groups["value"].Value;

    private static string Written(params CorpusRow[] rows) => Written(showsCosts: false, rows);

    private static string Written(bool showsCosts, params CorpusRow[] rows)
    {
        var writer = new StringWriter();
        new Summary(rows, TimeSpan.Zero, showsCosts).Write(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) }));
        return writer.ToString();
    }

    [GeneratedRegex(@"│ (?<name>[a-z, -]+?) +│ (?<value>\d+) +│")]
    private static partial Regex Rows();
}
