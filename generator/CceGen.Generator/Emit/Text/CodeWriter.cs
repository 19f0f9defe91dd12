using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace CceGen.Generator.Emit.Text;

/// <summary>
/// Writes lines with the right indentation and with <c>\n</c>, whatever newline the given text has, into one buffer: the
/// text of a file becomes a string once.
/// </summary>
internal sealed class CodeWriter(int level)
{
    private const int SpacesPerLevel = 4;
    private const int FirstSize = 16 * 1024;

    /// <summary>A buffer that is larger is not kept for the next file.</summary>
    private const int LargestKept = 1024 * 1024;

    // One for all threads: who comes while it is taken makes another one.
    private static char[]? _free;

    private readonly int _outermost = level;
    private char[] _text = TakeBuffer();
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

    /// <summary>The text between others, without empty lines at its end. Nothing can be written afterwards.</summary>
    /// <exception cref="InvalidOperationException">A block was left open.</exception>
    public string Finish(IReadOnlyList<string> before, string after)
    {
        if (_level != _outermost)
        {
            throw new InvalidOperationException("A block of generated code was left open.");
        }

        while (_length > 1 && _text[_length - 1] == '\n' && _text[_length - 2] == '\n')
        {
            _length--;
        }

        var start = 0;
        foreach (var part in before)
        {
            start += part.Length;
        }

        Reserve(start + after.Length);
        Array.Copy(_text, 0, _text, start, _length);
        var position = 0;
        foreach (var part in before)
        {
            part.CopyTo(0, _text, position, part.Length);
            position += part.Length;
        }

        after.CopyTo(0, _text, start + _length, after.Length);
        var text = new string(_text, 0, start + _length + after.Length);
        Volatile.Write(ref _free, _text.Length <= LargestKept ? _text : null);
        _text = [];
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

    /// <summary>Writes the text from a place on as it is.</summary>
    internal void Copy(string text, int start)
    {
        Reserve(text.Length - start);
        text.CopyTo(start, _text, _length, text.Length - start);
        _length += text.Length - start;
        _lineStart = _length;
    }

    private static char[] TakeBuffer() => Interlocked.Exchange(ref _free, null) ?? new char[FirstSize];

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
