using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>
/// What references may name from 3.1 on besides places of a file: schemas with a URI of their own (<c>$id</c>), anchors in them,
/// and the document by its <c>$self</c>. All of it is in one file; nothing is fetched.
/// </summary>
internal sealed class SchemaResources
{
    /// <summary>The base of relative URIs in a document that has none itself.</summary>
    private static readonly Uri Nowhere = new("https://document.invalid/");

    /// <summary>Maps from names to objects: no name in them is a keyword.</summary>
    private static readonly HashSet<string> Maps = new(
        [
            "properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas", "responses", "parameters", "requestBodies", "headers",
            "content", "mediaTypes", "pathItems", "callbacks", "webhooks", "paths", "additionalOperations",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Data = new(["example", "examples", "default", "const", "enum"], StringComparer.Ordinal);

    private readonly SchemaResource _document;
    private readonly Dictionary<string, SchemaResource> _byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SpecMapping>> _dynamicAnchors = new(StringComparer.Ordinal);

    /// <summary>The resource that a mapping is in, where it is not the document.</summary>
    private readonly Dictionary<SpecNode, SchemaResource> _around = [];

    private readonly List<(SpecEntry Name, LocationInfo First)> _duplicates = [];

    public SchemaResources(SpecMapping document)
    {
        _document = new SchemaResource(Absolute(Nowhere, Text(document, "$self")) ?? Nowhere, document);
        _byUri.Add(KeyOf(_document.Uri), _document);
        Collect();
    }

    /// <summary>What a reference names by a URI or an anchor; null when it names a place of a file, or nothing.</summary>
    public SpecNode? Find(SpecMapping referring, string reference)
    {
        var resource = _around.TryGetValue(referring, out var around) ? around : _document;
        var fragment = reference.IndexOf('#');
        var file = fragment < 0 ? reference : reference.Substring(0, fragment);
        if (file.Length > 0 && (Absolute(resource.Uri, file) is not { } uri || !_byUri.TryGetValue(KeyOf(uri), out resource)))
        {
            return null;
        }

        var name = fragment < 0 ? "" : reference.Substring(fragment + 1);
        return file.Length == 0 && resource == _document && (name.Length == 0 || name[0] == '/') ? null : resource.Find(name);
    }

    /// <summary>Each <c>$id</c> and <c>$anchor</c> that another schema has already, with the place of that one.</summary>
    public IReadOnlyList<(SpecEntry Name, LocationInfo First)> Duplicates => _duplicates;

    /// <summary>The schemas of the document that have this <c>$dynamicAnchor</c>.</summary>
    public IReadOnlyList<SpecMapping> DynamicAnchorsOf(string name) => _dynamicAnchors.TryGetValue(name, out var schemas) ? schemas : [];

    // In the order of the text: of two that have one name, the first is meant.
    private void Collect()
    {
        var seen = new HashSet<SpecNode>();
        var open = new Stack<(SpecNode Node, SchemaResource Resource, bool IsMap)>();
        open.Push((_document.Root, _document, false));
        while (open.Count > 0)
        {
            var (node, resource, isMap) = open.Pop();
            if (!seen.Add(node))
            {
                continue;
            }

            if (node is SpecSequence sequence)
            {
                foreach (var item in sequence.Items.Where(static item => item is not SpecScalar).Reverse())
                {
                    open.Push((item, resource, false));
                }
            }
            else if (node is SpecMapping mapping)
            {
                var inner = isMap ? resource : Enter(mapping, resource);
                foreach (var entry in mapping.Entries.Where(entry => entry.Value is not SpecScalar && (isMap || !Data.Contains(entry.Name))).Reverse())
                {
                    open.Push((entry.Value, inner, !isMap && Maps.Contains(entry.Name)));
                }
            }
        }
    }

    private SchemaResource Enter(SpecMapping schema, SchemaResource resource)
    {
        if (Text(schema, "$id") is { } id && Absolute(resource.Uri, id.Split('#')[0]) is { } uri)
        {
            if (_byUri.TryGetValue(KeyOf(uri), out var first))
            {
                AddDuplicate("$id", schema, first.Root);
            }
            else
            {
                resource = new SchemaResource(uri, schema);
                _byUri.Add(KeyOf(uri), resource);
            }
        }

        if (resource != _document)
        {
            _around[schema] = resource;
        }

        if (Text(schema, "$anchor") is { } anchor)
        {
            if (resource.Anchors.TryGetValue(anchor, out var first))
            {
                AddDuplicate("$anchor", schema, first);
            }
            else
            {
                resource.Anchors.Add(anchor, schema);
            }
        }

        if (Text(schema, "$dynamicAnchor") is { } dynamic)
        {
            if (!resource.Anchors.ContainsKey(dynamic))
            {
                resource.Anchors.Add(dynamic, schema);
            }

            if (!_dynamicAnchors.TryGetValue(dynamic, out var schemas))
            {
                _dynamicAnchors.Add(dynamic, schemas = []);
            }

            schemas.Add(schema);
        }

        return resource;
    }

    private void AddDuplicate(string keyword, SpecMapping schema, SpecMapping first)
    {
        var name = schema.Find(keyword)!;
        _duplicates.Add((name, (first.Find(keyword) ?? first.Entries[0]).Key.Location));
    }

    private static string? Text(SpecMapping mapping, string key) =>
        mapping.Find(key)?.Value is SpecScalar { Type: ScalarType.String, Text: { Length: > 0 } text } ? text : null;

    private static Uri? Absolute(Uri root, string? text) => text is not null && Uri.TryCreate(root, text, out var uri) ? uri : null;

    private static string KeyOf(Uri uri) => uri.AbsoluteUri;
}
