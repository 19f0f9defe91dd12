using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Finds what the <c>$ref</c>s of a document point at, in it and in other files, and reports those that lead nowhere.</summary>
internal sealed class RefResolver(ReferenceRoots roots, Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    private readonly Dictionary<(SpecNode Root, string Pointer), SpecNode?> _targets = [];
    private readonly HashSet<SpecNode> _walked = [];
    private readonly HashSet<SpecNode> _cyclic = [];

    /// <summary>The object itself, or what its <c>$ref</c> finally points at; null after a report.</summary>
    public SpecNode? Follow(SpecNode node, ReferenceKind kind, KeywordTable keywords)
    {
        SpecNode? current = node;
        while (current is SpecMapping mapping && mapping.Find("$ref") is { } entry)
        {
            keywords.CheckBesideReference(mapping, diagnostics);
            current = Resolve(mapping, entry, kind);
        }

        return current;
    }

    /// <summary>What one <c>$ref</c> points at, which may be a mapping with another one; null after a report.</summary>
    public SpecMapping? Resolve(SpecMapping referring, SpecEntry entry, ReferenceKind kind)
    {
        if (entry.Value is not SpecScalar { Type: ScalarType.String } reference)
        {
            diagnostics.Report(Problems.WrongNodeKind(entry.Value.Location, "$ref", "a string", NodeDescription.Of(entry.Value)));
            return null;
        }

        if (FindNamed(referring, reference) is { } named)
        {
            return IsOnCycle(referring) ? Cyclic(reference) : Usable(named, null, reference, kind);
        }

        if (roots.Find(reference) is not { } root)
        {
            diagnostics.Report(Problems.ReferencedFileNotFound(reference.Location, reference.Text, ReferenceTarget.LossOf(kind)));
            return null;
        }

        var pointer = ReferenceRoots.PointerOf(reference.Text);
        var target = Lookup(root, pointer);
        if (target is null)
        {
            diagnostics.Report(Problems.UnresolvedReference(reference.Location, reference.Text, SuggestionFor(root, pointer)));
            return null;
        }

        return IsOnCycle(referring) ? Cyclic(reference) : Usable(target, WrongTargetOf(root, pointer, kind), reference, kind);
    }

    /// <summary>
    /// What the <c>$dynamicRef</c> of a schema points at. Which schema is meant may depend on how validation came to it; where the
    /// document has one that can be meant, it is that one.
    /// </summary>
    public SpecMapping? ResolveDynamic(SpecMapping referring, SpecEntry entry)
    {
        var schemas = DynamicTargetsOf(entry);
        if (schemas.Count > 1)
        {
            diagnostics.Report(Problems.KeywordIgnored(entry.Key.Location, entry.Name, vocabulary.Schema.ObjectName));
            return null;
        }

        return schemas.Count == 0 ? Resolve(referring, entry, ReferenceKind.Schema)
            : IsOnCycle(referring) ? Cyclic((SpecScalar)entry.Value)
            : schemas[0];
    }

    private IReadOnlyList<SpecMapping> DynamicTargetsOf(SpecEntry entry) =>
        entry.Value is SpecScalar { Type: ScalarType.String } reference && reference.Text.IndexOf('#') is var fragment and >= 0
            ? roots.Resources.DynamicAnchorsOf(reference.Text.Substring(fragment + 1))
            : [];

    private SpecMapping? Cyclic(SpecScalar reference)
    {
        diagnostics.Report(Problems.CyclicReference(reference.Location, reference.Text));
        return null;
    }

    /// <summary>The target when it is an object of the right kind; null after a report.</summary>
    private SpecMapping? Usable(SpecNode target, string? wrongTarget, SpecScalar reference, ReferenceKind kind)
    {
        if (kind == ReferenceKind.Schema && target is SpecScalar { Type: ScalarType.Null })
        {
            diagnostics.Report(Problems.WrongKindIgnored(reference.Location, reference.Text, "a reference to a Schema Object", "one to null", "any JSON is allowed"));
            return null;
        }

        var mapping = target as SpecMapping;
        var wrong = mapping is null ? NodeDescription.Of(target) : wrongTarget;
        if (wrong is not null)
        {
            diagnostics.Report(Problems.WrongReferenceTarget(reference.Location, reference.Text, ReferenceTarget.NameOf(kind), wrong));
            return null;
        }

        return mapping;
    }

    private SpecNode? FindNamed(SpecMapping referring, SpecScalar reference) =>
        vocabulary.HasIds ? roots.Resources.Find(referring, reference.Text) : null;

    /// <summary>
    /// What a chain of <c>$ref</c>s points at; null, without a report, when that is nothing. For what only documents: it is
    /// as if it were not there.
    /// </summary>
    public SpecNode? Peek(SpecNode node)
    {
        const int mostSteps = 8;
        SpecNode? current = node;
        for (var step = 0; step < mostSteps && (current as SpecMapping)?.Find("$ref") is not null; step++)
        {
            current = Next(current!);
        }

        return (current as SpecMapping)?.Find("$ref") is null ? current : null;
    }

    // A whole file may be one object.
    private string? WrongTargetOf(SpecNode root, string pointer, ReferenceKind kind) =>
        pointer == ReferenceRoots.WholeFile && !roots.IsDocument(root) ? null : ReferenceTarget.WrongTargetOf(pointer, kind, vocabulary);

    private SpecNode? Lookup(SpecNode root, string pointer)
    {
        if (!_targets.TryGetValue((root, pointer), out var target))
        {
            target = JsonPointer.Resolve(root, pointer) ?? ResolveLiteral(root, pointer);
            _targets.Add((root, pointer), target);
        }

        return target;
    }

    /// <summary>Some writers forget that a fragment is percent-encoded, and mean the % of a name as it stands.</summary>
    private static SpecNode? ResolveLiteral(SpecNode root, string pointer) =>
        pointer.IndexOf('%') < 0 ? null : JsonPointer.Resolve(root, pointer.Replace("%", "%25"));

    /// <summary>Whether following <c>$ref</c> after <c>$ref</c> comes back here. Each chain is walked once.</summary>
    private bool IsOnCycle(SpecMapping start)
    {
        var chain = new List<SpecNode>();
        SpecNode? node = start;
        while (node is not null && _walked.Add(node))
        {
            chain.Add(node);
            node = Next(node);
        }

        var first = node is null ? -1 : chain.IndexOf(node);
        if (first >= 0)
        {
            _cyclic.UnionWith(chain.Skip(first));
        }

        return _cyclic.Contains(start);
    }

    private SpecNode? Next(SpecNode node)
    {
        if (node is not SpecMapping mapping)
        {
            return null;
        }

        if (mapping.Find("$ref") is not { } entry)
        {
            return vocabulary.HasIds && mapping.Find("$dynamicRef") is { } dynamic && DynamicTargetsOf(dynamic) is { Count: 1 } schemas ? schemas[0] : null;
        }

        return entry.Value is not SpecScalar reference ? null
            : FindNamed(mapping, reference) is { } named ? named
            : roots.Find(reference) is { } root ? Lookup(root, ReferenceRoots.PointerOf(reference.Text))
            : null;
    }

    /// <summary>Looks among the names that stand where the pointer leaves the document.</summary>
    private static string SuggestionFor(SpecNode root, string pointer)
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
}
