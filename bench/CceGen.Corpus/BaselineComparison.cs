using Spectre.Console;

namespace CceGen.Corpus;

/// <summary>
/// What got better or worse. The result decides; of equal results, whether anything was generated; then the number of compile
/// errors; then whether a project with the document builds; then whether something was omitted. Documents that are in one of the two runs only are neither.
/// </summary>
internal sealed record BaselineComparison(IReadOnlyList<BaselineChange> Better, IReadOnlyList<BaselineChange> Worse, int Unchanged, int New)
{
    public static BaselineComparison Of(IEnumerable<CorpusRow> baseline, IEnumerable<CorpusRow> rows)
    {
        var before = baseline.ToDictionary(row => (row.File, row.Dialect));
        var better = new List<BaselineChange>();
        var worse = new List<BaselineChange>();
        var (unchanged, added) = (0, 0);
        foreach (var row in rows.OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Dialect))
        {
            if (!before.TryGetValue((row.File, row.Dialect), out var earlier))
            {
                added++;
                continue;
            }

            var (direction, change) = Compare(earlier, row);
            if (direction == 0)
            {
                unchanged++;
                continue;
            }

            (direction > 0 ? better : worse).Add(new BaselineChange(row.File, row.Dialect, change));
        }

        return new BaselineComparison(better, worse, unchanged, added);
    }

    public void Write(IAnsiConsole console)
    {
        foreach (var (word, changes) in new[] { ("better", Better), ("worse", Worse) })
        {
            foreach (var change in changes)
            {
                console.WriteLine($"{word}: {change.File} ({change.Dialect.ToWord()}): {change.Change}");
            }
        }

        console.WriteLine($"Against the baseline: {Better.Count} better, {Worse.Count} worse, {Unchanged} unchanged, {New} new.");
    }

    private static (int Direction, string Change) Compare(CorpusRow before, CorpusRow now)
    {
        if (before.Result != now.Result)
        {
            return (before.Result.CompareTo(now.Result), $"{before.Result.ToWord()} -> {now.Result.ToWord()} {now.FirstErrorId} {now.FirstErrorMessage}".TrimEnd());
        }

        var (generatedBefore, generatedNow) = (before.GeneratedFiles > 0, now.GeneratedFiles > 0);
        if (generatedBefore != generatedNow)
        {
            return (generatedNow.CompareTo(generatedBefore), generatedNow ? "now generates a client" : $"nothing generated any more: {now.Diagnostics}");
        }

        if (before.CompileErrors != now.CompileErrors)
        {
            return (before.CompileErrors.CompareTo(now.CompileErrors), $"{before.CompileErrors} -> {now.CompileErrors} compile errors");
        }

        return before.Builds != now.Builds
            ? (now.Builds.CompareTo(before.Builds), now.Builds ? "now builds" : $"no longer builds: {now.Diagnostics}")
            : (now.Complete.CompareTo(before.Complete), now.Complete ? "now complete" : $"no longer complete: {now.Diagnostics}");
    }
}
