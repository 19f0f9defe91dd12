using System.Globalization;
using CceGen.Corpus.Examples;
using Spectre.Console;

namespace CceGen.Corpus;

/// <summary>What a run says at its end.</summary>
internal sealed class Summary(IReadOnlyList<CorpusRow> rows, TimeSpan elapsed, bool showsCosts = false)
{
    private const int ExtremesShown = 5;
    private const int FailuresShown = 20;
    private const int ConstructsShown = 40;
    private const int WidthOfLogs = 160;

    public void Write(IAnsiConsole console)
    {
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Width = WidthOfLogs;
        }

        console.Write(Results());
        console.Write(Versions());
        if (rows.Any(row => row.Examples is not null))
        {
            console.Write(Examples());
        }

        WriteUnlessEmpty(console, Failures());
        WriteUnlessEmpty(console, Diagnostics());
        WriteUnlessEmpty(console, Omitted());
        if (showsCosts)
        {
            console.Write(Costs());
        }

        console.Write(Extremes("Slowest", "ms", row => row.GenerateMilliseconds + row.CompileMilliseconds));
        console.Write(Extremes("Largest", "lines", row => row.GeneratedLines));
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:0.0} s in all"));
    }

    private Table Results()
    {
        var dialects = rows.Select(row => row.Dialect).Distinct().Order().ToList();
        var table = NewTable("Result", [.. dialects.Select(dialect => dialect.ToWord())]);

        void AddRow(string name, Func<CorpusRow, bool> counts) => table.AddRow(
            [name, .. dialects.Select(dialect => Number(rows.Count(row => row.Dialect == dialect && counts(row))))]);

        void AddMedian(string name, Func<CorpusRow, long> measure) => table.AddRow(
            [name, .. dialects.Select(dialect => Number(Median(rows.Where(row => row.Dialect == dialect && row.Result == CheckResult.Ok).Select(measure))))]);

        AddRow("documents", _ => true);
        foreach (var result in Enum.GetValues<CheckResult>())
        {
            AddRow(result.ToWord(), row => row.Result == result);
        }

        // Nothing compiles without fail: without this line a generator that refuses every document looks perfect.
        AddRow("ok, but nothing generated", row => row is { Result: CheckResult.Ok, GeneratedFiles: 0 });
        AddRow("builds", row => row.Builds);
        AddRow("ok and complete", row => row is { Result: CheckResult.Ok, Complete: true, GeneratedFiles: > 0 });
        AddRow("with warnings", row => row.Warnings > 0);
        AddMedian("generate, median ms", row => row.GenerateMilliseconds);
        AddMedian("compile, median ms", row => row.CompileMilliseconds);
        return table;
    }

    /// <summary>How many documents of each version build, of how many.</summary>
    private Table Versions()
    {
        var dialects = rows.Select(row => row.Dialect).Distinct().Order().ToList();
        var table = NewTable("Builds, by version", [.. dialects.Select(dialect => dialect.ToWord())]);
        foreach (var version in rows.GroupBy(row => row.Version).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            AddRow(table, [version.Key.Length == 0 ? "none found" : version.Key, .. dialects.Select(dialect => Share(version.Where(row => row.Dialect == dialect).ToList()))]);
        }

        return table;
    }

    private Table Examples()
    {
        var columns = rows.Where(row => row.Examples is not null).GroupBy(row => row.Dialect).OrderBy(group => group.Key).Select(group => (Dialect: group.Key, Results: group.Select(row => row.Examples!).ToList())).ToList();
        var table = NewTable("Examples", [.. columns.Select(column => column.Dialect.ToWord())]);
        void Row(string name, Func<List<ExampleResults>, string> cell) => AddRow(table, [name, .. columns.Select(column => cell(column.Results))]);
        void Count(string name, Func<ExampleResults, int> count) => Row(name, results => Number(results.Sum(count)));

        Row("documents with examples", results => Number(results.Count(result => result.Found > 0)));
        Row("documents whose examples were not read", results => Number(results.Count(result => result.Failure.Length > 0)));
        Count("examples", result => result.Found);
        Count("of a schema that is not judged", result => result.NotJudged);
        Count("do not fit their schema", result => result.Found - result.NotJudged - result.Fitting);
        Count("fit, but were not read", result => result.Failure.Length > 0 ? result.Fitting : 0);
        Row("equal, token for token", results => Share(Equal(results), Read(results)));
        Row("equal, numbers by their value", results => Share(Equal(results) + Of(results, ExampleOutcome.Equivalent), Read(results)));
        Row("the same value, spelled otherwise or not", results => Share(Read(results) - Of(results, ExampleOutcome.Different) - Of(results, ExampleOutcome.Threw), Read(results)));
        Row("different", results => Share(Of(results, ExampleOutcome.Different), Read(results)));
        Row("exception", results => Share(Of(results, ExampleOutcome.Threw), Read(results)));
        return table;
    }

    private static int Equal(List<ExampleResults> results) => results.Sum(result => result.Equal);

    private static int Of(List<ExampleResults> results, ExampleOutcome outcome) => results.Sum(result => result.Findings.Count(finding => finding.Outcome == outcome));

    private static int Read(List<ExampleResults> results) => results.Sum(result => result.Equal + result.Findings.Count);

    private static string Share(List<CorpusRow> rows) => Share(rows.Count(row => row.Builds), rows.Count);

    private static string Share(int part, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"{part} of {all} ({100.0 * part / Math.Max(1, all):0.0#} %)");

    private Table Omitted()
    {
        var table = NewTable("Omitted or lost", "documents", "times");
        var constructs = rows
            .SelectMany(row => OmittedConstructs.Parse(row.Omitted).Select(omitted => (row.File, omitted.Construct, omitted.Count)))
            .GroupBy(omitted => omitted.Construct)
            .Select(group => (Construct: group.Key, Documents: group.Select(one => one.File).Distinct().Count(), Times: group.Sum(one => one.Count)))
            .OrderByDescending(row => row.Documents)
            .ThenBy(row => row.Construct, StringComparer.Ordinal);
        foreach (var (construct, documents, times) in constructs.Take(ConstructsShown))
        {
            AddRow(table, construct, Number(documents), Number(times));
        }

        return table;
    }

    private Table Failures()
    {
        var failing = rows
            .Where(row => row.Result != CheckResult.Ok && row.Dialect != Dialect.NSwag)
            .OrderByDescending(row => row.Result)
            .ThenBy(row => row.File, StringComparer.Ordinal)
            .ToList();
        var table = NewTable("Failing document", "dialect", "result", "first error");
        foreach (var row in failing.Take(FailuresShown))
        {
            AddRow(table, row.File, row.Dialect.ToWord(), row.Result.ToWord(), $"{row.FirstErrorId} {row.FirstErrorMessage}".Trim());
        }

        if (failing.Count > FailuresShown)
        {
            AddRow(table, $"and {failing.Count - FailuresShown} more", "", "", "");
        }

        return table;
    }

    private Table Diagnostics()
    {
        var table = NewTable("Diagnostic", "documents", "times");
        var byId = rows
            .SelectMany(row => DiagnosticCounts.Parse(row.Diagnostics).Select(said => (row.File, said.Id, said.Count)))
            .GroupBy(said => said.Id)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var said in byId)
        {
            AddRow(table, said.Key, Number(said.Select(one => one.File).Distinct().Count()), Number(said.Sum(one => one.Count)));
        }

        return table;
    }

    /// <summary>What each step costs, the generators beside each other. Each document has a process of its own, so all times are cold.</summary>
    private Table Costs()
    {
        var table = NewTable("Cost", "generator", "result", "generate, s", "MB", "compile, s", "MB", "peak, MB");
        foreach (var row in rows.OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Dialect))
        {
            AddRow(
                table, row.File, row.Dialect.ToWord(), row.Result.ToWord(),
                Seconds(row.GenerateMilliseconds), Number(row.GenerateMegabytes), Seconds(row.CompileMilliseconds), Number(row.CompileMegabytes), Number(row.PeakMegabytes));
        }

        return table;
    }

    private Table Extremes(string title, string unit, Func<CorpusRow, long> measure)
    {
        var table = NewTable(title, "dialect", unit);
        foreach (var row in rows.OrderByDescending(measure).Take(ExtremesShown))
        {
            AddRow(table, row.File, row.Dialect.ToWord(), Number(measure(row)));
        }

        return table;
    }

    private static Table NewTable(string first, params string[] others)
    {
        var table = new Table().AddColumn(first);
        return table.AddColumns(others);
    }

    // As plain text: names and messages may contain what Spectre would read as markup.
    private static void AddRow(Table table, params string[] cells) => table.AddRow(cells.Select(cell => new Text(cell)));

    private static void WriteUnlessEmpty(IAnsiConsole console, Table table)
    {
        if (table.Rows.Count > 0)
        {
            console.Write(table);
        }
    }

    private static long Median(IEnumerable<long> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[sorted.Count / 2];
    }

    private static string Seconds(long milliseconds) => (milliseconds / 1000.0).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
