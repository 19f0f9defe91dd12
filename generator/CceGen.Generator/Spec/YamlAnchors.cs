using System;
using System.Collections.Generic;

namespace CceGen.Generator.Spec;

/// <summary>The anchors of a document. An anchor without a node belongs to a collection that is still being read.</summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<string, (SpecNode? Node, YamlExtent Extent)> _nodes = new(StringComparer.Ordinal);

    public void Open(string? anchor)
    {
        if (anchor is not null)
        {
            _nodes[anchor] = default;
        }
    }

    public void Close(string? anchor, SpecNode node, YamlExtent extent)
    {
        if (anchor is not null)
        {
            _nodes[anchor] = (node, extent);
        }
    }

    public bool TryFind(string anchor, out SpecNode? node, out YamlExtent extent)
    {
        var found = _nodes.TryGetValue(anchor, out var entry);
        (node, extent) = entry;
        return found;
    }
}
