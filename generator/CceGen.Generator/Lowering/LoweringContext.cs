using System.Threading;
using CceGen.Generator.Lowering.Policies;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>What the lowering of one document shares: the policies, the diagnostics and the names of types.</summary>
internal sealed class LoweringContext(OpenApiDocument document, ClientPolicies policies, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    public OpenApiDocument Document { get; } = document;

    public ShapeGraph Shapes { get; } = new(document, diagnostics, cancellationToken) { FollowsForm = policies.Types.FollowsForm };

    /// <summary>What schemas say through what they name.</summary>
    public SchemaChain Chain { get; } = new(document);

    public SchemaFacts Facts { get; } = new(document);

    public MediaTypes Media { get; } = new(new SchemaFacts(document));

    public ClientPolicies Policies { get; } = policies;

    /// <summary>How names of the document become identifiers.</summary>
    public NameRules Names { get; } = policies.Naming.HasNSwagNames ? new NSwagNames() : new ModernNames();

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The names of types in the document's namespace.</summary>
    public UniqueNames TypeNames { get; } = new(policies.Naming.HasNSwagNames ? "" : "Model", ReservedNames.TypesOf(policies));

    public TypeMapper Types { get; } = new(policies.Types, document, diagnostics);
}
