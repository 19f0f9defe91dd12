using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>A <c>$ref</c> to a schema; follow it with <see cref="OpenApiDocument.TargetOf"/>.</summary>
/// <param name="text">The reference as written.</param>
/// <param name="target">What it points at. Null when that is nothing that can be used; that was reported.</param>
internal sealed class SchemaReference(SpecScalar text, SchemaId? target)
{
    public SpecScalar Text { get; } = text;

    public SchemaId? Target { get; } = target;
}
