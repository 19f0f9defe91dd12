using System.Threading;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>What the readers of one document share.</summary>
internal sealed class ReaderContext
{
    public ReaderContext(SpecMapping root, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        Root = root;
        Diagnostics = diagnostics;
        CancellationToken = cancellationToken;
        Nodes = new NodeReader(diagnostics);
        References = new RefResolver(root, diagnostics);
        Schemas = new SchemaReader(this);
    }

    public SpecMapping Root { get; }

    public DiagnosticBag Diagnostics { get; }

    public CancellationToken CancellationToken { get; }

    public NodeReader Nodes { get; }

    public RefResolver References { get; }

    public SchemaReader Schemas { get; }

    public void MissingKey(LocationInfo location, string key, string objectName) =>
        Diagnostics.Report(Problems.MissingKey(location, key, objectName));

    public void InvalidExtension(SpecNode node, string what, string value, string problem) =>
        Diagnostics.Report(Problems.InvalidExtension(node.Location, what, value, problem));

    public void InvalidValue(SpecNode node, string what, string value, string problem) =>
        Diagnostics.Report(Problems.InvalidValue(node.Location, what, value, problem));
}
