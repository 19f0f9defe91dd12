using System;
using System.Collections.Generic;

namespace CceGen.Generator.Spec;

/// <summary>
/// Walks over a YAML text as far as is needed to tell text from indicators, and rewrites what SharpYaml does not read of
/// YAML 1.2. It finds no errors: a text that is not YAML is rejected by SharpYaml, rewritten or not.
/// </summary>
internal sealed class YamlBlockScanner(YamlCursor cursor)
{
    private const int None = -1;

    /// <summary>The columns of the block collections that are open; what belongs to one is indented deeper.</summary>
    private readonly Stack<int> _columns = new();

    private int _lineStart;
    private bool _isInPrologue = true;

    private int Parent => _columns.Count == 0 ? -1 : _columns.Peek();

    public void Scan()
    {
        while (!cursor.IsAtEnd)
        {
            ScanLine();
        }
    }

    private void ScanLine()
    {
        _lineStart = cursor.Position;
        if (SkipEmptyLine())
        {
            return;
        }

        if (_isInPrologue && cursor.Current == '%')
        {
            ScanDirective();
            return;
        }

        _isInPrologue = IsMarker("...");
        if (_isInPrologue || IsMarker("---"))
        {
            _columns.Clear();
            cursor.Position += 3;
        }
        else
        {
            SkipIndent();
        }

        ScanTokens();
    }

    private void SkipIndent()
    {
        cursor.Position = cursor.IndentEnd(_lineStart);
        while (Parent > cursor.Position - _lineStart)
        {
            _columns.Pop();
        }

        // A tab here is a mistake that SharpYaml is to find.
        while (cursor.Current == '\t')
        {
            cursor.Position++;
        }
    }

    // Directives other than these two are reserved, and a version 1.3 is to be read as 1.2.
    private void ScanDirective()
    {
        const string version = "%YAML 1.";
        if (cursor.Has(cursor.Position, version))
        {
            cursor.Replace(cursor.Position + version.Length, 1, "1");
        }
        else if (!cursor.Has(cursor.Position, "%TAG ") && !cursor.Has(cursor.Position, "%YAML "))
        {
            cursor.Replace(cursor.Position, 1, "#");
        }

        cursor.Position = cursor.NextLine(cursor.Position);
    }

    private bool IsMarker(string marker) => cursor.Has(_lineStart, marker) && YamlCursor.IsWhite(cursor.At(_lineStart + 3));

    /// <summary>Skips a line of white space, with or without a comment. Its tabs are white space in YAML 1.2.</summary>
    private bool SkipEmptyLine()
    {
        var indent = cursor.IndentEnd(cursor.Position);
        var end = cursor.BlankEnd(indent);
        if (!YamlCursor.IsBreak(cursor.At(end)) && cursor.At(end) != '#')
        {
            return false;
        }

        if (end > indent)
        {
            cursor.Replace(indent, end - indent, string.Empty);
        }

        cursor.Position = cursor.NextLine(end);
        return true;
    }

    private void ScanTokens()
    {
        var node = None;
        while (true)
        {
            cursor.SkipBlanks();
            if (YamlCursor.IsBreak(cursor.Current) || cursor.IsComment(cursor.Position))
            {
                cursor.Position = cursor.NextLine(cursor.Position);
                return;
            }

            if (cursor.Current is '-' or '?' or ':' && YamlCursor.IsWhite(cursor.At(cursor.Position + 1)))
            {
                Open(cursor.Current == ':' ? None : cursor.Position);
                cursor.Position++;
                node = None;
                continue;
            }

            node = node == None ? cursor.Position : node;
            switch (cursor.Current)
            {
                case '&':
                    cursor.SkipAnchor();
                    continue;
                case '!':
                    cursor.SkipTag();
                    continue;
                case '|' or '>':
                    new YamlBlockScalarScanner(cursor).Skip(Parent);
                    return;
                case '*':
                    cursor.SkipAnchor();
                    break;
                case '"' or '\'':
                    cursor.SkipQuoted();
                    break;
                case '[' or '{':
                    new YamlFlowScanner(cursor).Scan();
                    break;
                default:
                    if (!SkipPlain())
                    {
                        return;
                    }

                    break;
            }

            if (IsKey(node))
            {
                node = None;
            }
        }
    }

    /// <summary>Whether a ':' follows, which makes a key of the node. The ':' is skipped then.</summary>
    private bool IsKey(int node)
    {
        var end = cursor.Position;
        var colon = cursor.BlankEnd(end);
        if (cursor.At(colon) != ':' || !YamlCursor.IsWhite(cursor.At(colon + 1)))
        {
            return false;
        }

        if (!cursor.IsBreakIn(node, end))
        {
            cursor.ShortenKey(node, end);
            Open(node);
        }

        cursor.SkipBlanks();
        cursor.Position++;
        return true;
    }

    private void Open(int position)
    {
        if (position - _lineStart > Parent)
        {
            _columns.Push(position - _lineStart);
        }
    }

    /// <summary>Skips a plain scalar; false when it reaches over the end of its line, and another line starts.</summary>
    private bool SkipPlain()
    {
        if (!SkipPlainOnLine())
        {
            return true;
        }

        cursor.Position = cursor.NextLine(cursor.Position);
        while (!cursor.IsAtEnd)
        {
            _lineStart = cursor.Position;
            var indent = cursor.IndentEnd(cursor.Position);
            var text = cursor.BlankEnd(indent);
            if (!YamlCursor.IsBreak(cursor.At(text)))
            {
                if (indent - cursor.Position <= Parent || cursor.At(text) == '#' || IsMarker("---") || IsMarker("..."))
                {
                    return false;
                }

                cursor.Position = text;
                if (!SkipPlainOnLine())
                {
                    cursor.Position = cursor.NextLine(cursor.Position);
                    return false;
                }

                cursor.Position = cursor.NextLine(cursor.Position);
            }
            else
            {
                SkipEmptyLine();
            }
        }

        return false;
    }

    /// <summary>Skips to the end of the line; false when the scalar ends before that, at a ':' or a comment.</summary>
    private bool SkipPlainOnLine()
    {
        for (; !YamlCursor.IsBreak(cursor.Current); cursor.Position++)
        {
            var isColon = cursor.Current == ':' && YamlCursor.IsWhite(cursor.At(cursor.Position + 1));
            if (isColon || cursor.IsComment(cursor.Position))
            {
                while (cursor.At(cursor.Position - 1) is ' ' or '\t')
                {
                    cursor.Position--;
                }

                return false;
            }
        }

        return true;
    }
}
