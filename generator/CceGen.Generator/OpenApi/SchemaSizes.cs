using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>How long strings and lists may be, as far as the limits are scalars.</summary>
internal sealed class SchemaSizes
{
    public static readonly SchemaSizes None = new();

    public SpecScalar? MinLength { get; init; }

    public SpecScalar? MaxLength { get; init; }

    public SpecScalar? MinItems { get; init; }

    public SpecScalar? MaxItems { get; init; }
}
