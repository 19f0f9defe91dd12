using System.Text.RegularExpressions;
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
    public void Names_and_messages_are_no_markup()
    {
        var summary = Written(TestRow.Ok("[red].yaml") with { Result = CheckResult.Crash, FirstErrorMessage = "[/] at List[0]" });

        Assert.Contains("[red].yaml", summary, StringComparison.Ordinal);
        Assert.Contains("[/] at List[0]", summary, StringComparison.Ordinal);
    }

    private static string Cell(string summary, string name) =>
        Rows().Matches(summary).Single(match => match.Groups["name"].Value == name).Groups["value"].Value;

    private static string Written(params CorpusRow[] rows)
    {
        var writer = new StringWriter();
        new Summary(rows, TimeSpan.Zero).Write(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) }));
        return writer.ToString();
    }

    [GeneratedRegex(@"│ (?<name>[a-z, -]+?) +│ (?<value>\d+) +│")]
    private static partial Regex Rows();
}
