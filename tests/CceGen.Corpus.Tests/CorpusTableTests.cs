using CsCheck;

namespace CceGen.Corpus.Tests;

public sealed class CorpusTableTests
{
    private static readonly Gen<string> Text = Gen.OneOf(Gen.String, Gen.String["\\tnr\t\n\r x"]);

    private static readonly Gen<CorpusRow> Rows =
        from names in Gen.Select(Text, Text, Text, Text, Text, Text, Text)
        from counts in Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Int)
        from measures in Gen.Select(Gen.Long, Gen.Long, Gen.Long)
        from builds in Gen.Bool
        from complete in Gen.Bool
        from dialect in Gen.Enum<Dialect>()
        from result in Gen.Enum<CheckResult>()
        select new CorpusRow
        {
            File = names.Item1,
            FirstErrorId = names.Item2,
            FirstErrorMessage = names.Item3,
            FirstWarningId = names.Item4,
            Diagnostics = names.Item5,
            Version = names.Item6,
            Omitted = names.Item7,
            GeneratedFiles = counts.Item1,
            GeneratedLines = counts.Item2,
            CompileErrors = counts.Item3,
            Warnings = counts.Item4,
            GenerateMilliseconds = measures.Item1,
            CompileMilliseconds = measures.Item2,
            PeakMegabytes = measures.Item3,
            Builds = builds,
            Complete = complete,
            Dialect = dialect,
            Result = result,
        };

    [Fact]
    public void A_row_is_read_as_it_was_written() => Rows.Sample(row => Assert.Equal(row, CorpusTable.Parse(CorpusTable.Format(row))));

    [Fact]
    public void A_row_is_one_line() => Rows.Sample(row => Assert.DoesNotContain(CorpusTable.Format(row), character => character is '\r' or '\n'));

    [Fact]
    public void A_table_does_not_depend_on_the_order_in_which_documents_finish()
    {
        CorpusRow[] rows =
        [
            TestRow.Ok("a.yaml"),
            TestRow.Ok("a.yaml") with { Dialect = Dialect.Stj },
            TestRow.Ok("b.yaml"),
        ];

        Assert.Equal(rows, CorpusTable.Read(new StringReader(Written(rows))));
        Assert.Equal(Written(rows), Written(rows.Reverse()));
    }

    [Fact]
    public void Another_table_is_rejected() =>
        Assert.Throws<FormatException>(() => CorpusTable.Read(new StringReader("id\tresult\nx\tok\n")));

    private static string Written(IEnumerable<CorpusRow> rows)
    {
        var writer = new StringWriter();
        CorpusTable.Write(writer, rows);
        return writer.ToString();
    }
}
