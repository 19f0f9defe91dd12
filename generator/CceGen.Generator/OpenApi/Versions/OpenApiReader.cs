using System.Threading;
using CceGen.Generator.Files;
using CceGen.Generator.OpenApi.Reading;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Versions;

/// <summary>Reads the located tree of a text as an OpenAPI document. One wrong thing never takes the rest down.</summary>
internal static class OpenApiReader
{
    /// <param name="root">The document.</param>
    /// <param name="files">The files that its references may lead to.</param>
    public static OpenApiDocument Read(SpecNode root, FileSet files, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (root is not SpecMapping mapping)
        {
            new NodeReader(diagnostics).WrongKind(root, "document", "a mapping");
            return new OpenApiDocument();
        }

        return VersionReader.Read(mapping, diagnostics) is { } version
            ? DocumentReader.Read(new ReaderContext(
                new SectionReferences(version.Vocabulary, files, diagnostics, cancellationToken).Follow(mapping), files, version.Vocabulary, version.Objects, diagnostics, cancellationToken))
            : new OpenApiDocument();
    }
}
