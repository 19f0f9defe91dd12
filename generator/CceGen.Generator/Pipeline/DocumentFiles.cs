using System;
using System.Linq;
using System.Threading;
using CceGen.Generator.Files;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Pipeline;

/// <summary>A document with the files that its references lead to. An edit of another file does not concern it.</summary>
/// <param name="Files">The document's own file first.</param>
internal sealed record DocumentFiles(DocumentInput Input, EquatableArray<SpecFile> Files)
{
    public SpecFile Document => Files[0];

    public static DocumentFiles Of(DocumentInput input, FileSet all, CancellationToken cancellationToken)
    {
        var file = all.Files.First(file => file.Path == input.File.Path);
        if (input.File.IsConfig && input.Config?.EmbeddedDocument is { } quote)
        {
            file = file.Embedded(quote);
        }

        try
        {
            return new DocumentFiles(input, all.ClosureOf(file, cancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // It is thrown, and reported, again when the document is read.
            return new DocumentFiles(input, new[] { file }.ToEquatableArray());
        }
    }
}
