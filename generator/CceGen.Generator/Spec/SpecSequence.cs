using System.Collections.Generic;

namespace CceGen.Generator.Spec;

internal sealed class SpecSequence(IReadOnlyList<SpecNode> items, SpecText source, int start, int end) : SpecNode(source, start, end)
{
    public IReadOnlyList<SpecNode> Items { get; } = items;
}
