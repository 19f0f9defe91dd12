using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CceGen.Benchmarks.Generation;

/// <summary>A document in memory, so that reading the file is not measured.</summary>
internal sealed class TextDocument(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
