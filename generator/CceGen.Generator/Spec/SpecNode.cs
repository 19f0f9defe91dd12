using CceGen.Generator.Primitives;

namespace CceGen.Generator.Spec;

/// <summary>A node of a YAML or JSON text, with its place. Immutable; aliases of YAML are already followed.</summary>
internal abstract class SpecNode(SpecNodeKind kind, LocationInfo location)
{
    public SpecNodeKind Kind { get; } = kind;

    public LocationInfo Location { get; } = location;
}
