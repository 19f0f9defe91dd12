namespace CceGen.Corpus.Examples;

/// <summary>The examples that were not written as they were read, as tab-separated text, and the documents whose examples were not read.</summary>
internal static class ExamplesTable
{
    public static void Write(TextWriter writer, IEnumerable<CorpusRow> rows)
    {
        writer.Write("file\tdialect\toutcome\tplace\tdetail\n");
        foreach (var row in rows.OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Dialect))
        {
            if (row.Examples is not { } examples)
            {
                continue;
            }

            if (examples.Failure.Length > 0)
            {
                Line(row, "not-read", "", examples.Failure);
            }

            foreach (var finding in examples.Findings)
            {
                Line(row, WordOf(finding.Outcome), finding.Place, finding.Detail);
            }
        }

        void Line(CorpusRow row, params string[] cells) =>
            writer.Write(string.Join('\t', [row.File, row.Dialect.ToWord(), .. cells.Select(CorpusTable.Escape)]) + "\n");
    }

    private static string WordOf(ExampleOutcome outcome) => outcome switch
    {
        ExampleOutcome.Equal => "equal",
        ExampleOutcome.Equivalent => "equivalent",
        ExampleOutcome.Respelled => "respelled",
        ExampleOutcome.Different => "different",
        ExampleOutcome.Threw => "threw",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, message: null),
    };
}
