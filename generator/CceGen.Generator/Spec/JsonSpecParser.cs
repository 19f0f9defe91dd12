using System.Collections.Generic;
using System.Threading;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Spec;

/// <summary>
/// JSON to located tree. Comments and trailing commas are accepted, because the tools that write and read nswag.json accept
/// them. Beside the YAML reader because it is an order of magnitude faster and knows no limit on the length of keys.
/// </summary>
internal sealed class JsonSpecParser(SpecText source, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    private readonly string _text = source.Text;
    private readonly JsonStringReader _strings = new(source.Text);
    private readonly Stack<MappingBuilder> _freeBuilders = new();
    private readonly Stack<List<SpecNode>> _freeLists = new();
    private int _position = source.Start;

    /// <summary>Where the text stopped being JSON, if it did.</summary>
    public int ErrorOffset { get; private set; }

    public SpecNode? Parse()
    {
        if (!SkipToToken() || ReadValue(depth: 0) is not { } root || !SkipToToken())
        {
            return null;
        }

        return _position == _text.Length ? root : Fail(_position, "Unexpected text after the end of the document");
    }

    private SpecNode? ReadValue(int depth)
    {
        if (_position == _text.Length)
        {
            return Fail(_position, "A value is expected, but the text ends");
        }

        if (depth == SpecLimits.Depth)
        {
            return Fail(_position, $"Values are nested more than {SpecLimits.Depth} levels deep");
        }

        return _text[_position] switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' => ReadString(),
            _ => ReadLiteral(),
        };
    }

    private SpecMapping? ReadObject(int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var open = _position++;
        var builder = _freeBuilders.Count > 0 ? _freeBuilders.Pop() : new MappingBuilder(diagnostics);
        int? firstStart = null;
        var lastEnd = open;
        while (SkipToToken())
        {
            if (TryClose('}'))
            {
                return firstStart is { } start ? Build(builder, start, lastEnd) : Build(builder, open, _position);
            }

            if (firstStart is not null && !ReadComma(open, '}', lastEnd, out var closed))
            {
                return closed ? Build(builder, firstStart.Value, lastEnd) : null;
            }

            if (_position == _text.Length || _text[_position] != '"')
            {
                Fail(_position, "A key in double quotes is expected");
                return null;
            }

            firstStart ??= _position;
            if (ReadString() is not { } key || !ReadColon(key) || ReadValue(depth + 1) is not { } value)
            {
                return null;
            }

            builder.Add(key, value);
            lastEnd = _position;
        }

        return null;
    }

    private SpecMapping Build(MappingBuilder builder, int start, int end)
    {
        _freeBuilders.Push(builder);
        return builder.Build(source, start, end);
    }

    private SpecSequence? ReadArray(int depth)
    {
        var open = _position++;
        var items = _freeLists.Count > 0 ? _freeLists.Pop() : [];
        int? firstStart = null;
        var lastEnd = open;
        while (SkipToToken())
        {
            if (TryClose(']'))
            {
                return Build(items, firstStart ?? open, firstStart is null ? _position : lastEnd);
            }

            if (firstStart is not null && !ReadComma(open, ']', lastEnd, out var closed))
            {
                return closed ? Build(items, firstStart.Value, lastEnd) : null;
            }

            firstStart ??= _position;
            if (ReadValue(depth + 1) is not { } value)
            {
                return null;
            }

            items.Add(value);
            lastEnd = _position;
        }

        return null;
    }

    private SpecSequence Build(List<SpecNode> items, int start, int end)
    {
        var sequence = new SpecSequence(items.ToArray(), source, start, end);
        items.Clear();
        _freeLists.Push(items);
        return sequence;
    }

    private bool TryClose(char bracket)
    {
        if (_position == _text.Length || _text[_position] != bracket)
        {
            return false;
        }

        _position++;
        return true;
    }

    /// <summary>The comma between two items; a trailing one closes the collection with the bracket behind it.</summary>
    private bool ReadComma(int open, char bracket, int lastEnd, out bool closed)
    {
        closed = false;
        if (_position == _text.Length)
        {
            Fail(open, $"'{_text[open]}' is not closed");
            return false;
        }

        if (_text[_position] != ',')
        {
            // The place a person would mend is behind the last item, not in front of the next one.
            var isClosing = _text[_position] is '}' or ']';
            Fail(isClosing ? _position : lastEnd - 1, $"',' or '{bracket}' is expected{(isClosing ? string.Empty : " after this")}");
            return false;
        }

        _position++;
        if (!SkipToToken())
        {
            return false;
        }

        closed = TryClose(bracket);
        return !closed;
    }

    private bool ReadColon(SpecScalar key)
    {
        if (!SkipToToken())
        {
            return false;
        }

        if (_position == _text.Length || _text[_position] != ':')
        {
            Fail(key.End - 1, "':' is expected after this key");
            return false;
        }

        _position++;
        return SkipToToken();
    }

    private SpecScalar? ReadString()
    {
        var start = _position;
        if (_strings.Read(ref _position, out var error) is { } value)
        {
            return new SpecScalar(value, isQuoted: true, source, start, _position);
        }

        Fail(_position, error);
        return null;
    }

    private SpecScalar? ReadLiteral()
    {
        var start = _position;
        _position = JsonLiteral.End(_text, start);
        var literal = new SpecScalar(_strings.Slice(start, _position), isQuoted: false, source, start, _position);
        if (JsonLiteral.IsValue(literal))
        {
            return literal;
        }

        _position = start;
        Fail(start, literal.Text.Length == 0
            ? $"A value cannot start with '{Printable(_text[start])}'"
            : $"'{literal.Text}' is not a JSON value; put a string in double quotes");
        return null;
    }

    /// <summary>Skips white space and comments; false when a comment is broken.</summary>
    private bool SkipToToken()
    {
        while (_position < _text.Length)
        {
            switch (_text[_position])
            {
                case ' ' or '\t' or '\r' or '\n':
                    _position++;
                    break;
                case '/':
                    if (!SkipComment())
                    {
                        return false;
                    }

                    break;
                default:
                    return true;
            }
        }

        return true;
    }

    private bool SkipComment()
    {
        var kind = _position + 1 < _text.Length ? _text[_position + 1] : '\0';
        if (kind == '/')
        {
            var end = _text.IndexOfAny(['\r', '\n'], _position);
            _position = end < 0 ? _text.Length : end;
            return true;
        }

        if (kind == '*')
        {
            var end = _text.IndexOf("*/", _position + 2, System.StringComparison.Ordinal);
            if (end >= 0)
            {
                _position = end + 2;
                return true;
            }

            Fail(_position, "The comment is not closed");
            return false;
        }

        Fail(_position, "Unexpected '/'; a comment starts with '//' or '/*'");
        return false;
    }

    private SpecNode? Fail(int position, string message)
    {
        ErrorOffset = position;
        diagnostics.Report(Problems.SyntaxError(source.Locate(position, position == _text.Length ? position : position + 1), message));
        return null;
    }

    private static string Printable(char character) => character < ' ' ? $"\\u{(int)character:x4}" : character.ToString();
}
