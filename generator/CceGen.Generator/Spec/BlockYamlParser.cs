using System;
using System.Collections.Generic;
using System.Threading;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Spec;

/// <summary>
/// Reads the YAML that nearly all documents consist of: block mappings and lists, scalars of every style, short flow collections. It
/// gives up at the first thing that is anything else, a mistake included, and leaves the text to <see cref="YamlSpecParser"/>, whose
/// tree is the same, places included. It is several times as fast, and an editor reads a document after each of its edits.
/// </summary>
internal sealed class BlockYamlParser
{
    /// <summary>YAML's limit for a key without a question mark.</summary>
    private const int LongestKey = 1000;

    private readonly SpecText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellationToken;
    private readonly BlockYamlLines _lines;
    private readonly BlockYamlScalars _scalars;
    private readonly DiagnosticBag _found = new();
    private readonly Stack<MappingBuilder> _freeBuilders = new();
    private readonly Stack<List<SpecNode>> _freeLists = new();
    private int _nodes;

    /// <summary>Where the node that was read last starts, with its bracket or dash.</summary>
    private int _nodeStart;

    public BlockYamlParser(SpecText source, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        _source = source;
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
        _lines = new BlockYamlLines(source);
        _scalars = new BlockYamlScalars(source, _lines);
    }

    /// <summary>The root; null when the text is left to the other reader, and then nothing is reported.</summary>
    public SpecNode? Parse()
    {
        if (!_lines.Start() || ReadBlock(parent: -1, depth: 0) is not { } root || !_lines.IsEnd)
        {
            return null;
        }

        _diagnostics.AddRange(_found);
        return root;
    }

    private bool IsTooLarge(int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return depth > SpecLimits.Depth || ++_nodes > SpecLimits.ExpandedNodes;
    }

    /// <summary>A node that starts a line, or follows the dash of a list.</summary>
    private SpecNode? ReadBlock(int parent, int depth) =>
        _lines.IsDash ? ReadSequence(_lines.Column, depth)
        : _lines.IsKey() ? ReadMapping(_lines.Column, depth)
        : parent < 0 ? null
        : ReadInline(parent, depth);

    private SpecMapping? ReadMapping(int column, int depth)
    {
        if (IsTooLarge(depth))
        {
            return null;
        }

        var builder = _freeBuilders.Count > 0 ? _freeBuilders.Pop() : new MappingBuilder(_found);
        var start = _lines.Position;
        do
        {
            if (_lines.IsDash || ReadKey() is not { } key || ReadValue(column, depth + 1, isItem: false) is not { } value)
            {
                return null;
            }

            builder.Add(key, value);
        }
        while (_lines.Column == column);

        _nodeStart = start;
        return _lines.Column > column ? null : Build(builder, start, Math.Max(start, _lines.LastEnd));
    }

    private SpecSequence? ReadSequence(int column, int depth)
    {
        if (IsTooLarge(depth))
        {
            return null;
        }

        var items = _freeLists.Count > 0 ? _freeLists.Pop() : [];
        var dash = _lines.Position;
        var start = dash;
        do
        {
            _lines.Position++;
            if (ReadValue(column, depth + 1, isItem: true) is not { } item)
            {
                return null;
            }

            start = items.Count == 0 ? _nodeStart : start;
            items.Add(item);
        }
        while (_lines.Column == column && _lines.IsDash);

        _nodeStart = dash;
        return _lines.Column > column ? null : Build(items, start, Math.Max(start, _lines.LastEnd));
    }

    private SpecScalar? ReadKey()
    {
        var key = _lines.Text[_lines.Position] is '"' or '\'' ? _scalars.ReadQuoted() : _scalars.ReadPlainKey();
        if (key is null || key.End - key.Start > LongestKey || (key.Text == "<<" && !key.IsQuoted) || !_lines.SkipColon())
        {
            return null;
        }

        _nodes++;
        return key;
    }

    /// <summary>What follows the colon of a key or the dash of an item.</summary>
    private SpecNode? ReadValue(int parent, int depth, bool isItem)
    {
        var end = _lines.Position;
        if (!_lines.SkipSpaces())
        {
            return null;
        }

        if (!_lines.IsLineEnd)
        {
            return isItem ? ReadBlock(parent, depth) : ReadInline(parent, depth);
        }

        if (!_lines.MoveToNext())
        {
            return null;
        }

        if (_lines.Column > parent)
        {
            return ReadBlock(parent, depth);
        }

        // A list may have the column of its key.
        if (!isItem && _lines.Column == parent && _lines.IsDash)
        {
            return ReadSequence(parent, depth);
        }

        (_lines.LastEnd, _nodeStart) = (end, end);
        return IsTooLarge(depth) ? null : new SpecScalar("", isQuoted: false, _source, end, end);
    }

    private SpecNode? ReadInline(int parent, int depth)
    {
        if (IsTooLarge(depth))
        {
            return null;
        }

        SpecNode? node = _lines.Text[_lines.Position] switch
        {
            '[' => ReadFlowSequence(depth),
            '{' => ReadFlowMapping(depth),
            '"' or '\'' => Scalar(_scalars.ReadQuoted()),
            '|' or '>' => Scalar(new BlockYamlScalar(_lines, parent).Read()),
            _ => Scalar(_scalars.ReadPlain(parent)),
        };
        return node is not null && _lines.MoveToNext() ? node : null;
    }

    private SpecScalar? Scalar(SpecScalar? scalar)
    {
        if (scalar is not null)
        {
            (_nodeStart, _lines.LastEnd) = (scalar.Start, scalar.End);
        }

        return scalar;
    }

    private SpecSequence? ReadFlowSequence(int depth)
    {
        var open = _lines.Position++;
        var items = _freeLists.Count > 0 ? _freeLists.Pop() : [];
        int? start = null;
        while (_lines.SkipFlowSpace() && !_lines.Is(']'))
        {
            if ((start is not null && !_lines.WasComma) || ReadFlow(depth + 1) is not { } item || !_lines.SkipComma(']'))
            {
                return null;
            }

            start ??= _nodeStart;
            items.Add(item);
        }

        var end = _lines.LastEnd;
        return !CloseFlow(']', open) ? null : Build(items, start ?? open, start is null ? _lines.LastEnd : end);
    }

    private SpecMapping? ReadFlowMapping(int depth)
    {
        var open = _lines.Position++;
        var builder = _freeBuilders.Count > 0 ? _freeBuilders.Pop() : new MappingBuilder(_found);
        int? start = null;
        while (_lines.SkipFlowSpace() && !_lines.Is('}'))
        {
            if ((start is not null && !_lines.WasComma) || ReadFlowKey() is not { } key || ReadFlow(depth + 1) is not { } value || !_lines.SkipComma('}'))
            {
                return null;
            }

            start ??= key.Start;
            builder.Add(key, value);
        }

        var end = _lines.LastEnd;
        return !CloseFlow('}', open) ? null : Build(builder, start ?? open, start is null ? _lines.LastEnd : end);
    }

    private SpecScalar? ReadFlowKey()
    {
        var key = _lines.Text[_lines.Position] is '"' or '\'' ? _scalars.ReadQuoted() : _scalars.ReadFlowPlain();
        _nodes++;
        return key is not null && !(key.Text == "<<" && !key.IsQuoted) && _lines.SkipColon() && _lines.SkipFlowSpace() ? key : null;
    }

    private SpecNode? ReadFlow(int depth) => IsTooLarge(depth) || _lines.Position == _lines.Text.Length ? null : _lines.Text[_lines.Position] switch
    {
        '[' => ReadFlowSequence(depth),
        '{' => ReadFlowMapping(depth),
        '"' or '\'' => Scalar(_scalars.ReadQuoted()),
        _ => Scalar(_scalars.ReadFlowPlain()),
    };

    private SpecMapping Build(MappingBuilder builder, int start, int end)
    {
        _freeBuilders.Push(builder);
        return builder.Build(_source, start, end);
    }

    private SpecSequence Build(List<SpecNode> items, int start, int end)
    {
        var sequence = new SpecSequence(items.ToArray(), _source, start, end);
        items.Clear();
        _freeLists.Push(items);
        return sequence;
    }

    private bool CloseFlow(char bracket, int open)
    {
        if (!_lines.Is(bracket))
        {
            return false;
        }

        _lines.Position++;
        (_nodeStart, _lines.LastEnd) = (open, _lines.Position);
        return true;
    }
}
