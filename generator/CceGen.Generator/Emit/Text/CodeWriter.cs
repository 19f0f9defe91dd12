using System;
using System.Runtime.CompilerServices;

namespace CceGen.Generator.Emit.Text;

/// <summary>
/// Writes lines with the right indentation and with <c>\n</c>, whatever newline the given text has, into one buffer: the
/// text of a source becomes a string once.
/// </summary>
internal sealed class CodeWriter(int level)
{
    private const int SpacesPerLevel = 4;

    private readonly int _outermost = level;
    private char[] _text = TextBuffers.Take();
    private int _length;
    private int _lineStart;
    private int _level = level;

    /// <summary>Writes one line, or several when <paramref name="text"/> has newlines; empty lines stay empty.</summary>
    public void Line(string text = "")
    {
        Append(text);
        EndLine();
    }

    /// <summary>Ends the line that the text was written to.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] ref CodeText text) => EndLine();

    /// <summary>Writes the header, opens a brace and indents until the result is disposed, which closes the brace.</summary>
    public Scope Block(string header, string close = "}")
    {
        Line(header);
        return Open(close);
    }

    /// <summary>Ends the header that was written, opens a brace and indents until the result is disposed, which closes the brace.</summary>
    public Scope Block([InterpolatedStringHandlerArgument("")] ref CodeText header, string close = "}")
    {
        EndLine();
        return Open(close);
    }

    /// <summary>Indents until the result is disposed.</summary>
    public Scope Indent()
    {
        _level++;
        return new Scope(this, null);
    }

    /// <summary>The length of the text, in characters.</summary>
    public int Length => _length;

    /// <summary>Takes back what was written since the text had the length.</summary>
    public void Truncate(int length)
    {
        _length = length;
        _lineStart = length;
        _level = _outermost;
    }

    /// <summary>Writes the text as it is.</summary>
    public void Copy(string text)
    {
        Reserve(text.Length);
        text.CopyTo(0, _text, _length, text.Length);
        _length += text.Length;
        _lineStart = _length;
    }

    /// <summary>Writes the whole text of another writer without empty lines at its end. Nothing can be written to that one afterwards.</summary>
    /// <exception cref="InvalidOperationException">A block was left open.</exception>
    public void Move(CodeWriter other)
    {
        other.Close();
        Reserve(other._length);
        Array.Copy(other._text, 0, _text, _length, other._length);
        _length += other._length;
        _lineStart = _length;
        other.Release();
    }

    /// <summary>The text without empty lines at its end. Nothing can be written afterwards.</summary>
    /// <exception cref="InvalidOperationException">A block was left open.</exception>
    public string Finish()
    {
        Close();
        var text = new string(_text, 0, _length);
        Release();
        return text;
    }

    /// <summary>Writes text, which may have newlines, without ending its last line.</summary>
    internal void Append(string? text)
    {
        var start = 0;
        while (text is not null && start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            AppendPart(text, start, (end < 0 ? text.Length : end) - start);
            if (end < 0)
            {
                return;
            }

            EndLine();
            start = end + 1;
        }
    }

    /// <summary>Writes a part of a line without ending it.</summary>
    internal void Append(TextSlice line) => AppendPart(line.Text, line.Start, line.Length);

    private void Close()
    {
        if (_level != _outermost)
        {
            throw new InvalidOperationException("A block of generated code was left open.");
        }

        while (_length > 1 && _text[_length - 1] == '\n' && _text[_length - 2] == '\n')
        {
            _length--;
        }
    }

    private void Release()
    {
        TextBuffers.Return(_text);
        _text = [];
    }

    private void AppendPart(string text, int start, int count)
    {
        if (count == 0)
        {
            return;
        }

        var indentation = _length == _lineStart ? _level * SpacesPerLevel : 0;
        Reserve(indentation + count);
        for (var index = 0; index < indentation; index++)
        {
            _text[_length++] = ' ';
        }

        text.CopyTo(start, _text, _length, count);
        _length += count;
    }

    private void EndLine()
    {
        while (_length > _lineStart && char.IsWhiteSpace(_text[_length - 1]))
        {
            _length--;
        }

        Reserve(1);
        _text[_length++] = '\n';
        _lineStart = _length;
    }

    private Scope Open(string close)
    {
        Line("{");
        _level++;
        return new Scope(this, close);
    }

    private void Reserve(int count)
    {
        if (_text.Length - _length < count)
        {
            Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + count));
        }
    }

    /// <summary>Ends a block or an indentation.</summary>
    public readonly struct Scope(CodeWriter writer, string? close) : IDisposable
    {
        public void Dispose()
        {
            writer._level--;
            if (close is not null)
            {
                writer.Line(close);
            }
        }
    }
}
