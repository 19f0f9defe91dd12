using System.Collections.Generic;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Gives schemas their ids as references to them are met, and knows which of them are components.</summary>
internal sealed class SchemaIds
{
    private readonly Dictionary<SpecNode, SchemaId> _ids = [];
    private readonly List<SpecMapping> _nodes = [];
    private readonly Dictionary<SpecNode, string> _componentNames = [];

    /// <param name="schemas">The components.</param>
    public SchemaIds(SpecEntry? schemas)
    {
        foreach (var entry in (schemas?.Value as SpecMapping)?.Entries ?? [])
        {
            NameComponent(entry.Value, entry.Name);
        }
    }

    /// <summary>The schemas in the text, in the order of their ids.</summary>
    public IReadOnlyList<SpecMapping> Nodes => _nodes;

    /// <summary>The name under which the node is a component.</summary>
    public string? ComponentNameOf(SpecNode node) => _componentNames.TryGetValue(node, out var name) ? name : null;

    /// <summary>Names a component, or a schema of another file that a reference names. Of several names, the first is its own.</summary>
    public void NameComponent(SpecNode node, string name)
    {
        if (!_componentNames.ContainsKey(node))
        {
            _componentNames.Add(node, name);
        }
    }

    public SchemaId Of(SpecMapping node)
    {
        if (!_ids.TryGetValue(node, out var id))
        {
            id = new SchemaId(_nodes.Count);
            _ids.Add(node, id);
            _nodes.Add(node);
        }

        return id;
    }
}
