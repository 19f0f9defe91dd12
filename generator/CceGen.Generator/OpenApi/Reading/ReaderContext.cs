using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CceGen.Generator.Files;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>What the readers of one document share.</summary>
internal sealed class ReaderContext
{
    private readonly ReferenceRoots _roots;

    /// <param name="root">The document.</param>
    /// <param name="files">The files that its references may lead to.</param>
    /// <param name="vocabulary">What the objects of the version have.</param>
    /// <param name="objects">Reads the objects that not every version has.</param>
    /// <param name="diagnostics">What is reported.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public ReaderContext(
        SpecMapping root, FileSet files, Vocabulary vocabulary, VersionObjects objects, DiagnosticBag diagnostics, CancellationToken cancellationToken)
        : this(
            root, new ReferenceRoots(root, files, cancellationToken), vocabulary, objects, new SchemaIds(ComponentsReader.SchemasOf(root, vocabulary)), diagnostics, cancellationToken) =>
        Unjudged = new ReaderContext(root, _roots, vocabulary, objects, Ids, new DiagnosticBag(), cancellationToken);

    private ReaderContext(
        SpecMapping root,
        ReferenceRoots roots,
        Vocabulary vocabulary,
        VersionObjects objects,
        SchemaIds ids,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        _roots = roots;
        Root = root;
        Vocabulary = vocabulary;
        Objects = objects;
        Ids = ids;
        Diagnostics = diagnostics;
        CancellationToken = cancellationToken;
        Nodes = new NodeReader(diagnostics);
        References = new RefResolver(roots, vocabulary, diagnostics);
        Schemas = new SchemaReader(this);
        Unjudged = this;
    }

    public SpecMapping Root { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>Reads the objects that not every version has.</summary>
    public VersionObjects Objects { get; }

    public SchemaIds Ids { get; }

    public DiagnosticBag Diagnostics { get; }

    public CancellationToken CancellationToken { get; }

    public NodeReader Nodes { get; }

    public RefResolver References { get; }

    public SchemaReader Schemas { get; }

    /// <summary>
    /// Reads what no code is made of: nothing is said about it. Whoever meets it in the document says that it is not
    /// supported, and mistakes in it hurt nobody.
    /// </summary>
    public ReaderContext Unjudged { get; }

    /// <summary>The object, its keys compared with the table.</summary>
    public ObjectNode Open(SpecMapping mapping, KeywordTable keywords)
    {
        keywords.Check(mapping, Vocabulary.OtherLine, Diagnostics);
        return new ObjectNode(mapping, keywords);
    }

    /// <summary>The mapping at the key; null when there is none.</summary>
    public ObjectNode? Open(SpecEntry? entry, KeywordTable keywords) => Nodes.Mapping(entry) is { } mapping ? Open(mapping, keywords) : null;

    /// <summary>The context for the value of a keyword: the one that says nothing when no code is made of it.</summary>
    public ReaderContext For(string keyword, KeywordTable keywords) => keywords.UseOf(keyword) == KeywordUse.Unjudged ? Unjudged : this;

    /// <summary>Reads what references point at, until nothing is left; in the order of the ids.</summary>
    public IReadOnlyList<OpenApiSchema> ReadReferencedSchemas()
    {
        Schemas.ReadPending();
        Unjudged.Schemas.ReadPending(unless: Schemas.HasRead);
        return [.. Ids.Nodes.Select(node => Schemas.Find(node) ?? Unjudged.Schemas.Find(node)!)];
    }

    public void MissingKey(LocationInfo location, string key, string objectName) =>
        Diagnostics.Report(Problems.MissingKey(location, key, objectName));

    public void InvalidExtension(SpecNode node, string what, string value, string problem) =>
        Diagnostics.Report(Problems.InvalidExtension(node.Location, what, value, problem));

    public void InvalidValue(SpecNode node, string what, string value, string problem) =>
        Diagnostics.Report(Problems.InvalidValue(node.Location, what, value, problem));
}
