using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Files;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Finds what a reference leads to, as written or as meant, without a report.</summary>
internal sealed class ReferenceLookup(ReferenceRoots roots, Vocabulary vocabulary)
{
    private static readonly char[] NotInNames = ['#', '/', '.', '\\', ':', '%', '~'];

    /// <summary>What some write after a file as a whole: it means the member with the empty name.</summary>
    private const string AfterFile = "#/";

    private readonly Dictionary<(SpecNode Root, string Pointer), SpecNode?> _targets = [];

    /// <summary>The schema of a reference that is nothing but its name, as versions before 2.0 had it; null where that may be a file.</summary>
    public SpecNode? FindShort(SpecScalar reference) => reference.Text.IndexOfAny(NotInNames) < 0 && roots.Find(reference) is null
        ? Find(roots.RootOf(reference), ReferenceTarget.PointerTo(vocabulary, vocabulary.SchemasKey) + reference.Text)
        : null;

    /// <summary>What a reference that leads to nothing means all the same, and how it would be written; null for one that leads somewhere, and where nothing is meant.</summary>
    public (SpecNode Node, string Written)? FindMeant(SpecScalar reference, ReferenceKind? kind)
    {
        var pointer = ReferenceRoots.PointerOf(reference.Text);
        var section = kind is { } wanted ? ReferenceTarget.SectionOf(wanted, vocabulary) : null;
        if (roots.Find(reference) is { } root)
        {
            return Find(root, pointer) is not null ? null
                : pointer == AfterFile && FileReferences.FileOf(reference.Text) is { Length: > 0 } whole ? (root, whole)
                : PointerRepairs.Find(root, pointer, section, vocabulary);
        }

        if (roots.FindNear(reference) is var (near, file))
        {
            return Find(near, pointer) is { } node ? (node, file + (pointer == ReferenceRoots.WholeFile ? "" : pointer)) : null;
        }

        return reference.Text.IndexOf('#') < 0 ? PointerRepairs.Find(roots.RootOf(reference), reference.Text, section, vocabulary) : null;
    }

    /// <summary>The schema that has the reference as its name: an id, or an anchor.</summary>
    public SpecNode? FindNamed(SpecMapping referring, SpecScalar reference) =>
        vocabulary.HasIds && roots.RootOf(reference) is SpecMapping root ? roots.ResourcesOf(root).Find(referring, reference.Text) : null;

    /// <summary>
    /// The schemas that a <c>$dynamicRef</c> may mean: validation begins in the document, whose schemas may be meant as well as those of the
    /// file that the reference names. None where that file has no such schema: then it is a reference like any other.
    /// </summary>
    public IReadOnlyList<SpecMapping> FindDynamic(SpecMapping referring, SpecEntry entry)
    {
        if (entry.Value is not SpecScalar { Type: ScalarType.String } reference || reference.Text.IndexOf('#') is not (>= 0 and var fragment))
        {
            return [];
        }

        var name = reference.Text.Substring(fragment + 1);
        var named = roots.Find(reference);
        if (named != roots.Document)
        {
            var first = FindNamed(referring, reference) ?? (named is null ? null : Find(named, ReferenceRoots.PointerOf(reference.Text)));
            if (((first as SpecMapping)?.Find("$dynamicAnchor")?.Value as SpecScalar)?.Text != name)
            {
                return [];
            }
        }

        var resources = new[] { roots.Document, named }.OfType<SpecMapping>().Distinct().Select(roots.ResourcesOf);
        return [.. resources.SelectMany(file => file.DynamicAnchorsOf(name))];
    }

    /// <summary>What a pointer leads to; null for nothing.</summary>
    public SpecNode? Find(SpecNode root, string pointer)
    {
        if (!_targets.TryGetValue((root, pointer), out var target))
        {
            target = JsonPointer.Resolve(root, pointer) ?? ResolveLiteral(root, pointer) ?? Anchored(root, pointer);
            _targets.Add((root, pointer), target);
        }

        return target;
    }

    private SpecNode? Anchored(SpecNode root, string fragment) =>
        vocabulary.HasIds && root is SpecMapping mapping && fragment.Length > 1 && fragment[1] != '/' ? roots.ResourcesOf(mapping).Find(mapping, fragment) : null;

    /// <summary>Looks among the names that stand where the pointer leaves the document.</summary>
    public static string SuggestionFor(SpecNode root, string pointer)
    {
        var end = pointer.LastIndexOf('/');
        var nameEnd = pointer.Length;
        while (end > 0)
        {
            if (JsonPointer.Resolve(root, pointer.Substring(0, end)) is { } container)
            {
                var name = pointer.Substring(end + 1, nameEnd - end - 1);
                return container is SpecMapping mapping ? DidYouMean.Text(name, mapping.Entries.Select(static entry => entry.Name)) : "";
            }

            nameEnd = end;
            end = pointer.LastIndexOf('/', end - 1);
        }

        return "";
    }

    /// <summary>Some writers forget that a fragment is percent-encoded, and mean the % of a name as it stands.</summary>
    private static SpecNode? ResolveLiteral(SpecNode root, string pointer) =>
        pointer.IndexOf('%') < 0 ? null : JsonPointer.Resolve(root, pointer.Replace("%", "%25"));
}
