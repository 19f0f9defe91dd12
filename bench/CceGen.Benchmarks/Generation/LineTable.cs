using CceGen.Corpus;
using CceGen.Measuring;
using static CceGen.Measuring.MarkdownTable;

namespace CceGen.Benchmarks.Generation;

/// <summary>Lines of generated code, the generator's beside NSwag's.</summary>
internal static class LineTable
{
    public static async Task WriteAsync(
        TextWriter output, IReadOnlyList<string> paths, IReadOnlyList<Dialect> dialects, CancellationToken cancellationToken)
    {
        var table = new MarkdownTable(
            "document, JSON library", "files", "lines", "comments", "blank", "code", "NSwag: lines", "code", "lines, × NSwag", "code, × NSwag");
        foreach (string path in paths)
        {
            foreach (Dialect dialect in dialects)
            {
                LineCount own = LineCount.Of(OwnGenerator.Generate(path, dialect));
                LineCount others = LineCount.Of([await NSwagGenerator.GenerateAsync(path, dialect, cancellationToken)]);
                table.Add(
                    DialectTitle.Of(path, dialect),
                    Number(own.Files),
                    Number(own.All),
                    Number(own.Comments),
                    Number(own.Blank),
                    Number(own.Code),
                    Number(others.All),
                    Number(others.Code),
                    Number((double)own.All / others.All, "F2"),
                    Number((double)own.Code / others.Code, "F2"));
            }
        }

        table.Write(output);
    }
}
