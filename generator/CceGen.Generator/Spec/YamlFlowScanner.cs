using System.Collections.Generic;

namespace CceGen.Generator.Spec;

/// <summary>Walks over a collection in brackets and rewrites what SharpYaml does not read of YAML 1.2 in it.</summary>
internal sealed class YamlFlowScanner(YamlCursor cursor)
{
    private const int None = -1;

    /// <summary>Where the nodes start that the open brackets belong to.</summary>
    private readonly Stack<int> _open = new();

    private int _node = None;

    /// <summary>Whether the last token was a quoted scalar or a collection, behind which a ':' needs no blank.</summary>
    private bool _isJsonLike;

    /// <summary>From an opening bracket to behind the closing one, or to the end of the text.</summary>
    public void Scan()
    {
        while (!cursor.IsAtEnd)
        {
            var character = cursor.Current;
            if (YamlCursor.IsWhite(character))
            {
                SkipWhite();
            }
            else if (cursor.IsComment(cursor.Position))
            {
                cursor.Position = cursor.LineEnd(cursor.Position);
            }
            else if (character is ']' or '}')
            {
                _node = _open.Pop();
                cursor.Position++;
                _isJsonLike = true;
                if (_open.Count == 0)
                {
                    return;
                }
            }
            else
            {
                ScanToken(character);
            }
        }
    }

    private void ScanToken(char character)
    {
        switch (character)
        {
            case ',':
                cursor.Position++;
                _node = None;
                _isJsonLike = false;
                break;
            case '?' when IsIndicator():
                cursor.Position++;
                _node = None;
                break;
            case ':' when _isJsonLike || IsIndicator():
                ScanColon();
                break;
            case '[' or '{':
                _open.Push(_node == None ? cursor.Position : _node);
                cursor.Position++;
                _node = None;
                _isJsonLike = false;
                break;
            default:
                _node = _node == None ? cursor.Position : _node;
                ScanScalar(character);
                break;
        }
    }

    private void ScanScalar(char character)
    {
        _isJsonLike = false;
        switch (character)
        {
            case '&' or '*':
                cursor.SkipAnchor();
                break;
            case '!':
                cursor.SkipTag();
                break;
            case '"' or '\'':
                cursor.SkipQuoted();
                _isJsonLike = true;
                break;
            default:
                ScanPlain();
                break;
        }
    }

    private void ScanColon()
    {
        if (_node != None)
        {
            cursor.ShortenKey(_node, cursor.Position);
        }

        cursor.Position++;
        if (YamlCursor.IsFlowIndicator(cursor.Current))
        {
            cursor.Replace(cursor.Position, 0, " ");
        }

        _node = None;
        _isJsonLike = false;
    }

    private void ScanPlain()
    {
        while (!cursor.IsAtEnd && !YamlCursor.IsFlowIndicator(cursor.Current) && !cursor.IsComment(cursor.Position))
        {
            if (YamlCursor.IsWhite(cursor.Current))
            {
                SkipWhite();
                continue;
            }

            if (cursor.Current == ':' && IsIndicator())
            {
                return;
            }

            if (cursor.Current is ':' or '?')
            {
                cursor.Hide(cursor.Position);
            }

            cursor.Position++;
        }
    }

    /// <summary>Whether the current character ends a token instead of being a part of a text.</summary>
    private bool IsIndicator()
    {
        var next = cursor.At(cursor.Position + 1);
        return YamlCursor.IsWhite(next) || YamlCursor.IsFlowIndicator(next);
    }

    // On one line a tab may be a part of a text; at the end or the start of a line it is none.
    private void SkipWhite()
    {
        var start = cursor.Position;
        while (!cursor.IsAtEnd && YamlCursor.IsWhite(cursor.Current))
        {
            cursor.Position++;
        }

        if (!cursor.IsBreakIn(start, cursor.Position))
        {
            return;
        }

        for (var position = start; position < cursor.Position; position++)
        {
            if (cursor.At(position) == '\t')
            {
                cursor.Replace(position, 1, " ");
            }
        }
    }
}
