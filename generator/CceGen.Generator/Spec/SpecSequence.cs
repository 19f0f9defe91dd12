using System.Collections.Generic;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Spec;

internal sealed class SpecSequence(IReadOnlyList<SpecNode> items, LocationInfo location) : SpecNode(SpecNodeKind.Sequence, location)
{
    public IReadOnlyList<SpecNode> Items { get; } = items;
}
