using System;
using System.Collections.Generic;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>A schema with an <c>$id</c>, or the document: what anchors and pointers are relative to.</summary>
/// <param name="uri">Its URI.</param>
/// <param name="root">Its node.</param>
internal sealed class SchemaResource(Uri uri, SpecMapping root)
{
    public Uri Uri { get; } = uri;

    public SpecMapping Root { get; } = root;

    /// <summary>The schemas with an <c>$anchor</c> or a <c>$dynamicAnchor</c>.</summary>
    public Dictionary<string, SpecMapping> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>What a fragment names: all, by a pointer, or by an anchor.</summary>
    public SpecNode? Find(string fragment) =>
        fragment.Length == 0 ? Root
        : fragment[0] == '/' ? JsonPointer.Resolve(Root, "#" + fragment)
        : Anchors.TryGetValue(Uri.UnescapeDataString(fragment), out var anchored) ? anchored
        : null;
}
