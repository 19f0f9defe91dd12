using System.Text;
using Microsoft.CodeAnalysis;

namespace CceGen.Corpus;

/// <summary>Keeps the generated sources of a document under <c>FOLDER/dialect/document/</c>, to be read by people.</summary>
internal sealed class SourcesWriter(string folder, bool onlyFailing)
{
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    public void Write(CorpusRow row, IReadOnlyList<GeneratedSourceResult> sources)
    {
        if (onlyFailing && row.Result == CheckResult.Ok)
        {
            return;
        }

        foreach (var source in sources)
        {
            var path = Path.Combine(folder, row.Dialect.ToWord(), row.File, source.HintName);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, source.SourceText.ToString(), WithoutMark);
        }
    }
}
