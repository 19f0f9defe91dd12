using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Finds what the <c>$ref</c>s of a document point at, in it and in other files, and reports those that lead nowhere.</summary>
internal sealed class RefResolver(ReferenceRoots roots, Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    /// <summary>How many references from one to the next are followed where nothing is reported.</summary>
    private const int MostSteps = 8;

    private readonly ReferenceLookup _lookup = new(roots, vocabulary);
    private readonly HashSet<SpecNode> _walked = [];

    /// <summary>The mappings that lead to themselves, each with those on its way.</summary>
    private readonly Dictionary<SpecNode, List<SpecMapping>> _cycles = [];

    /// <summary>Reports the names of schemas that mean two of them, in the document and in each file where one was looked for by its name.</summary>
    public void ReportDuplicates()
    {
        foreach (var (name, first) in vocabulary.HasIds ? roots.Resources.SelectMany(static resources => resources.Duplicates) : [])
        {
            diagnostics.Report(Problems.DuplicateIdentifier(name.Value.Location, name.Name, ((SpecScalar)name.Value).Text, first));
        }
    }

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

        if (_lookup.FindNamed(referring, reference) is { } named)
        {
            return CycleOf(referring, kind) is null ? Usable(named, null, reference, kind) : Cyclic(reference, kind);
        }

        if (_lookup.FindShort(reference) is { } meant)
        {
            diagnostics.Report(Problems.ReadAs(reference.Location, reference.Text, $"'{ReferenceTarget.PointerTo(vocabulary, vocabulary.SchemasKey)}{reference.Text}'"));
            return CycleOf(referring, kind) is null ? Usable(meant, null, reference, kind) : Cyclic(reference, kind);
        }

        if (_lookup.FindMeant(reference, kind) is var (near, written))
        {
            diagnostics.Report(Problems.ReadAs(reference.Location, reference.Text, $"'{written}'"));
            return CycleOf(referring, kind) is null ? Usable(near, written.IndexOf('#') < 0 ? null : ReferenceTarget.WrongTargetOf(ReferenceRoots.PointerOf(written), kind, vocabulary), reference, kind) : Cyclic(reference, kind);
        }

        if (roots.Find(reference) is not { } root)
        {
            diagnostics.Report(Problems.ReferencedFileNotFound(reference.Location, reference.Text, ReferenceTarget.LossOf(kind)));
            return null;
        }

        var pointer = ReferenceRoots.PointerOf(reference.Text);
        var target = _lookup.Find(root, pointer);
        if (target is null)
        {
            diagnostics.Report(Problems.UnresolvedReference(reference.Location, reference.Text, ReferenceLookup.SuggestionFor(root, pointer)));
            return null;
        }

        return CycleOf(referring, kind) is null ? Usable(target, WrongTargetOf(root, pointer, kind), reference, kind) : Cyclic(reference, kind);
    }

    /// <summary>
    /// What the <c>$dynamicRef</c> of a schema points at. Which schema is meant may depend on how validation came to it; where the
    /// document has one that can be meant, it is that one.
    /// </summary>
    public SpecMapping? ResolveDynamic(SpecMapping referring, SpecEntry entry)
    {
        var schemas = _lookup.FindDynamic(referring, entry);
        if (schemas.Count > 1)
        {
            // Beside a type, it only says more of the type.
            diagnostics.Report((referring.Find("type") ?? referring.Find("properties") ?? referring.Find("allOf")) is null
                ? Problems.SchemaNotSupported(entry.Key.Location, $"'$dynamicRef' to one of {schemas.Count.ToString(CultureInfo.InvariantCulture)} schemas")
                : Problems.KeywordIgnored(entry.Key.Location, entry.Name, vocabulary.Schema.ObjectName));
            return null;
        }

        return schemas.Count == 0 ? Resolve(referring, entry, ReferenceKind.Schema)
            : CycleOf(referring, ReferenceKind.Schema) is not null ? Cyclic((SpecScalar)entry.Value, ReferenceKind.Schema)
            : schemas[0];
    }

    /// <summary>Whether a schema's reference leads back to it and says nothing, which is reported: what is beside it is all there is to the schema.</summary>
    public bool SaysNothing(SpecMapping referring, SpecEntry entry)
    {
        if (entry.Value is not SpecScalar { Type: ScalarType.String } reference || CycleOf(referring, ReferenceKind.Schema) is not { } cycle)
        {
            return false;
        }

        // Of several schemas with keywords of their own, each would have to have those of all.
        var speaking = cycle.Where(HasKeywordsBesideReference).ToList();
        if (speaking.Count > 0 && cycle.Count > 1)
        {
            return false;
        }

        diagnostics.Report(Problems.SelfReference(reference.Location, reference.Text, speaking.Count > 0 ? "it adds nothing to what is beside it" : "any JSON is allowed"));
        return true;
    }

    /// <summary>The reference of a chain that leads back to itself, so that the object which a node refers to says nothing; null for any other node.</summary>
    public SpecScalar? LeadsToItself(SpecNode node)
    {
        SpecNode? current = node;
        for (var step = 0; step < MostSteps && current is SpecMapping mapping && mapping.Find("$ref")?.Value is SpecScalar reference; step++)
        {
            if (CycleOf(mapping, ReferenceKind.RequestBody) is not null)
            {
                return reference;
            }

            current = Next(mapping, ReferenceKind.RequestBody);
        }

        return null;
    }

    private bool HasKeywordsBesideReference(SpecMapping schema) => vocabulary.HasSiblingsOfReference && schema.Entries.Any(entry =>
        entry.Name is not ("$ref" or "$dynamicRef" or "description" or "title" or "$id" or "$anchor" or "$dynamicAnchor" or "deprecated")
        && vocabulary.Schema.UseOf(entry.Name) is not (null or KeywordUse.Silent or KeywordUse.Ignored));

    // A response says with its status that it is there.
    private SpecMapping? Cyclic(SpecScalar reference, ReferenceKind kind)
    {
        diagnostics.Report(kind == ReferenceKind.Response
            ? Problems.SelfReference(reference.Location, reference.Text, "the response has no body")
            : Problems.CyclicReference(reference.Location, reference.Text));
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

        if (target is SpecSequence { Items.Count: 1 } list && list.Items[0] is SpecMapping single)
        {
            diagnostics.Report(Problems.ReadAs(reference.Location, reference.Text, "the one mapping in the list that it refers to"));
            target = single;
        }

        var mapping = target as SpecMapping;
        var wrong = mapping is null ? NodeDescription.Of(target) : wrongTarget;
        if (wrong is not null && kind == ReferenceKind.Schema && ReferenceTarget.SchemaIn(mapping) is { } schema)
        {
            diagnostics.Report(Problems.ReadAs(reference.Location, reference.Text, $"the schema of {wrong}"));
            return schema;
        }

        if (mapping is not null && wrong is not null && ReferenceTarget.IsOfKind(mapping, kind, vocabulary))
        {
            diagnostics.Report(Problems.ReadAs(reference.Location, reference.Text, ReferenceTarget.NameOf(kind)));
            return mapping;
        }

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
        SpecNode? current = node;
        for (var step = 0; step < MostSteps && (current as SpecMapping)?.Find("$ref") is not null; step++)
        {
            current = Next(current!, null);
        }

        return (current as SpecMapping)?.Find("$ref") is null ? current : null;
    }

    /// <summary>The object of a chain of <c>$ref</c>s that refers to a schema; null when none does.</summary>
    public SpecMapping? ReferenceToSchema(SpecNode node)
    {
        var schemas = ReferenceTarget.PointerTo(vocabulary, vocabulary.SchemasKey);
        SpecNode? current = node;
        for (var step = 0; step < MostSteps && current is SpecMapping mapping && mapping.Find("$ref")?.Value is SpecScalar reference; step++)
        {
            current = Next(mapping, null);
            if (reference.Text.IndexOf(schemas, StringComparison.Ordinal) >= 0)
            {
                return current is SpecMapping ? mapping : null;
            }
        }

        return null;
    }

    /// <summary>The header that a <c>$ref</c> points at, and its name; null for any other reference.</summary>
    public (string Name, SpecMapping Header)? ReferenceToHeader(SpecMapping referring)
    {
        var headers = ReferenceTarget.PointerTo(vocabulary, "headers");
        return referring.Find("$ref")?.Value is SpecScalar reference
            && ReferenceRoots.PointerOf(reference.Text) is var pointer
            && pointer.StartsWith(headers, StringComparison.Ordinal)
            && Peek(referring) is SpecMapping header
            ? (JsonPointer.Unescape(pointer.Substring(headers.Length)), header)
            : null;
    }

    // A whole file may be one object.
    private string? WrongTargetOf(SpecNode root, string pointer, ReferenceKind kind) =>
        pointer == ReferenceRoots.WholeFile && !roots.IsDocument(root) ? null : ReferenceTarget.WrongTargetOf(pointer, kind, vocabulary);

    /// <summary>What is on the way when following <c>$ref</c> after <c>$ref</c> comes back here; null when it does not. Each chain is walked once.</summary>
    private List<SpecMapping>? CycleOf(SpecMapping start, ReferenceKind kind)
    {
        var chain = new List<SpecNode>();
        SpecNode? node = start;
        while (node is not null && _walked.Add(node))
        {
            chain.Add(node);
            node = Next(node, kind);
        }

        if (node is not null && chain.IndexOf(node) is var first and >= 0)
        {
            List<SpecMapping> cycle = [.. chain.Skip(first).OfType<SpecMapping>()];
            cycle.ForEach(step => _cycles.Add(step, cycle));
        }

        return _cycles.TryGetValue(start, out var found) ? found : null;
    }

    private SpecNode? Next(SpecNode node, ReferenceKind? kind)
    {
        if (node is not SpecMapping mapping)
        {
            return null;
        }

        if (mapping.Find("$ref") is not { } entry)
        {
            return vocabulary.HasIds && mapping.Find("$dynamicRef") is { } dynamic && _lookup.FindDynamic(mapping, dynamic) is { Count: 1 } schemas ? schemas[0] : null;
        }

        return entry.Value is not SpecScalar reference ? null
            : _lookup.FindNamed(mapping, reference) is { } named ? named
            : _lookup.FindShort(reference) is { } meant ? meant
            : _lookup.FindMeant(reference, kind) is var (near, _) ? near
            : roots.Find(reference) is { } root ? _lookup.Find(root, ReferenceRoots.PointerOf(reference.Text))
            : null;
    }
}
