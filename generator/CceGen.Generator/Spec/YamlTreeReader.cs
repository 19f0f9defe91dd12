using System;
using System.Collections.Generic;
using System.Threading;
using CceGen.Generator.Primitives;
using SharpYaml;
using SharpYaml.Events;

namespace CceGen.Generator.Spec;

/// <summary>YAML's events to a located tree.</summary>
internal sealed class YamlTreeReader(
    SpecText source,
    YamlSource events,
    YamlErrorLocator errors,
    DiagnosticBag diagnostics,
    CancellationToken cancellationToken)
{
    private readonly YamlAnchors _anchors = new();

    /// <summary>The end of the last token with content. SharpYaml's block collections end where the next node starts, ours here.</summary>
    private int _lastEnd = source.Start;

    /// <summary>Where the reader gave up, if it did.</summary>
    public int ErrorOffset { get; private set; }

    /// <summary>The root, or null after a mistake was reported. SharpYaml throws its own findings.</summary>
    public SpecNode? Read()
    {
        events.Next();
        if (events.Next() is not DocumentStart)
        {
            return Fail(source.Locate(source.Start, source.Start), "The file is empty");
        }

        var root = Read(events.Next(), depth: 0, out _);
        if (root is null)
        {
            return null;
        }

        events.Next();
        if (events.Next() is DocumentStart second)
        {
            var start = events.Offset(second.Start);
            diagnostics.Report(Problems.YamlFeatureNotSupported(
                source.Locate(start, Math.Max(start, events.Offset(second.End))),
                "A file with several documents is not supported; the first document is used"));
        }

        return root;
    }

    private SpecNode? Read(ParsingEvent current, int depth, out YamlExtent extent)
    {
        cancellationToken.ThrowIfCancellationRequested();
        extent = new YamlExtent(events.ContentStart(current), Height: 0, Nodes: 1);
        if (depth > SpecLimits.Depth)
        {
            return FailTooDeep(extent.Start);
        }

        return current switch
        {
            Scalar scalar => ReadScalar(scalar, extent),
            AnchorAlias alias => ReadAlias(alias, depth, ref extent),
            MappingStart mapping => ReadMapping(mapping, depth, ref extent),
            _ => ReadSequence((SequenceStart)current, depth, ref extent),
        };
    }

    private SpecScalar ReadScalar(Scalar scalar, YamlExtent extent)
    {
        _lastEnd = events.ContentEnd(scalar, extent.Start);
        var node = new SpecScalar(events.Value(scalar), YamlSource.IsString(scalar), source, extent.Start, _lastEnd);
        errors.LastScalar = node;
        _anchors.Close(scalar.Anchor, node, extent);
        return node;
    }

    private SpecNode? ReadAlias(AnchorAlias alias, int depth, ref YamlExtent extent)
    {
        var end = events.Offset(alias.End);
        _lastEnd = end;
        if (!_anchors.TryFind(alias.Value, out var node, out var target))
        {
            return Fail(source.Locate(extent.Start, end), $"Cannot resolve alias '*{events.Anchor(alias.Value)}'; there is no such anchor above it");
        }

        if (node is null)
        {
            return Fail(source.Locate(extent.Start, end), $"Alias '*{events.Anchor(alias.Value)}' is inside the node that it refers to");
        }

        extent = extent with { Height = target.Height, Nodes = target.Nodes };
        return depth + target.Height > SpecLimits.Depth ? FailTooDeep(extent.Start) : node;
    }

    private SpecSequence? ReadSequence(SequenceStart start, int depth, ref YamlExtent extent)
    {
        var items = new List<SpecNode>();
        var hasBrackets = Open(start.Anchor, extent.Start, '[', start.Style);
        int? first = null;
        ParsingEvent current;
        while ((current = events.Next()) is not SequenceEnd)
        {
            if (Read(current, depth + 1, out var child) is not { } item || !TryGrow(ref extent, child))
            {
                return null;
            }

            first ??= child.Start;
            items.Add(item);
        }

        var (from, to) = Close(current, hasBrackets, extent.Start, first);
        var sequence = new SpecSequence(items, source, from, to);
        _anchors.Close(start.Anchor, sequence, extent);
        return sequence;
    }

    private SpecMapping? ReadMapping(MappingStart start, int depth, ref YamlExtent extent)
    {
        var builder = new MappingBuilder(diagnostics);
        var hasBrackets = Open(start.Anchor, extent.Start, '{', start.Style);
        int? first = null;
        ParsingEvent current;
        while ((current = events.Next()) is not MappingEnd)
        {
            if (Read(current, depth + 1, out var keyExtent) is not { } keyNode || !TryGrow(ref extent, keyExtent))
            {
                return null;
            }

            // The key of an alias is where the alias is; a message about it must not point to the anchor.
            var (keyStart, keyEnd) = current is AnchorAlias ? (keyExtent.Start, _lastEnd) : (keyNode.Start, keyNode.End);
            if (Read(events.Next(), depth + 1, out var child) is not { } value || !TryGrow(ref extent, child))
            {
                return null;
            }

            first ??= keyExtent.Start;
            if (keyNode is SpecScalar { Text: "<<", IsQuoted: false })
            {
                Merge(builder, value, source.Locate(keyStart, keyEnd));
            }
            else if (CheckKey(keyNode, keyStart, keyEnd) is { } key)
            {
                builder.Add(key, value);
            }
        }

        var (from, to) = Close(current, hasBrackets, extent.Start, first);
        var mapping = builder.Build(source, from, to);
        _anchors.Close(start.Anchor, mapping, extent);
        return mapping;
    }

    /// <summary>Adds what a merge key names: a mapping, or a list of mappings. YAML 1.1 has it, and tools for 1.2 read it as well.</summary>
    private void Merge(MappingBuilder builder, SpecNode value, LocationInfo place)
    {
        var items = value is SpecSequence sequence ? sequence.Items : [value];
        var isWhole = true;
        foreach (var item in items)
        {
            if (item is SpecMapping mapping)
            {
                builder.Merge(mapping);
            }
            else
            {
                isWhole = false;
            }
        }

        diagnostics.Report(isWhole
            ? Problems.ReadAs(place, "<<", "the members of the mapping that it names, as in YAML 1.1")
            : Problems.YamlFeatureNotSupported(place, "Merge key '<<' must name a mapping or a list of mappings; what is neither is ignored"));
    }

    /// <summary>The key, or null when the entry is reported and dropped.</summary>
    private SpecScalar? CheckKey(SpecNode node, int start, int end)
    {
        if (node is not SpecScalar key)
        {
            diagnostics.Report(Problems.YamlFeatureNotSupported(source.Locate(start, end), "A key must be a scalar; the entry is ignored"));
            return null;
        }

        return start == key.Start ? key : new SpecScalar(key.Text, key.IsQuoted, source, start, end);
    }

    /// <summary>Starts a collection; true when it stands in brackets. (A pair in <c>[a: b]</c> is a flow mapping without.)</summary>
    private bool Open(string? anchor, int start, char bracket, YamlStyle style)
    {
        _anchors.Open(anchor);
        if (style != YamlStyle.Flow || start == source.Text.Length || source.Text[start] != bracket)
        {
            return false;
        }

        errors.OpenBrackets.Push(start);
        _lastEnd = start + 1;
        return true;
    }

    /// <summary>The location of a collection: from its first child to the end of its last one, or its brackets when it is empty.</summary>
    private (int Start, int End) Close(ParsingEvent end, bool hasBrackets, int start, int? firstChild)
    {
        var lastChildEnd = _lastEnd;
        if (hasBrackets)
        {
            errors.OpenBrackets.Pop();
            _lastEnd = events.Offset(end.Start) + 1;
        }

        return firstChild is { } first
            ? (first, Math.Max(first, lastChildEnd))
            : (start, Math.Max(start, _lastEnd));
    }

    private bool TryGrow(ref YamlExtent extent, YamlExtent child)
    {
        extent = extent.Around(child);
        if (extent.Nodes <= SpecLimits.ExpandedNodes)
        {
            return true;
        }

        Fail(
            source.Locate(child.Start, child.Start),
            $"The document has more than {SpecLimits.ExpandedNodes} nodes with its aliases expanded");
        return false;
    }

    private SpecNode? FailTooDeep(int start) =>
        Fail(source.Locate(start, start), $"Values are nested more than {SpecLimits.Depth} levels deep");

    private SpecNode? Fail(LocationInfo location, string message)
    {
        ErrorOffset = location.Span.Start;
        diagnostics.Report(Problems.SyntaxError(location, message));
        return null;
    }
}
