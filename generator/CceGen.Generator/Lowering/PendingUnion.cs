using System.Collections.Generic;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>A union that has a name and waits for its types: they are lowered later, so that types may refer to each other.</summary>
internal sealed class PendingUnion(string name, UnionShape shape)
{
    public string Name { get; } = name;

    public UnionShape Shape { get; } = shape;

    public List<UnionBranch> Branches { get; } = [];

    /// <summary>Whether a parameter has this type, which is a text there.</summary>
    public bool IsParameter { get; set; }
}
