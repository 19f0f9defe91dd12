using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Finds what the <c>$ref</c>s of a document point at, and reports those that lead nowhere.</summary>
internal sealed class RefResolver(SpecMapping root, Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, SpecNode?> _targets = new(StringComparer.Ordinal);
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

        if (!IsLocal(reference))
        {
            diagnostics.Report(Problems.ExternalReferenceNotSupported(reference.Location, reference.Text, ReferenceTarget.LossOf(kind)));
            return null;
        }

        var target = Lookup(reference.Text);
        if (target is null)
        {
            diagnostics.Report(Problems.UnresolvedReference(reference.Location, reference.Text, SuggestionFor(reference.Text)));
            return null;
        }

        if (IsOnCycle(referring))
        {
            diagnostics.Report(Problems.CyclicReference(reference.Location, reference.Text));
            return null;
        }

        var mapping = target as SpecMapping;
        var wrong = mapping is null ? NodeDescription.Of(target) : ReferenceTarget.WrongTargetOf(reference.Text, kind, vocabulary);
        if (wrong is not null)
        {
            diagnostics.Report(Problems.WrongReferenceTarget(reference.Location, reference.Text, ReferenceTarget.NameOf(kind), wrong));
            return null;
        }

        return mapping;
    }

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

    private static bool IsLocal(SpecScalar reference) => reference.Text.StartsWith("#", StringComparison.Ordinal);

    private SpecNode? Lookup(string pointer)
    {
        if (!_targets.TryGetValue(pointer, out var target))
        {
            target = JsonPointer.Resolve(root, pointer) ?? ResolveLiteral(pointer);
            _targets.Add(pointer, target);
        }

        return target;
    }

    /// <summary>Some writers forget that a fragment is percent-encoded, and mean the % of a name as it stands.</summary>
    private SpecNode? ResolveLiteral(string pointer) =>
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

    private SpecNode? Next(SpecNode node) =>
        (node as SpecMapping)?.Find("$ref")?.Value is SpecScalar reference && IsLocal(reference) ? Lookup(reference.Text) : null;

    /// <summary>Looks among the names that stand where the pointer leaves the document.</summary>
    private string SuggestionFor(string pointer)
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
