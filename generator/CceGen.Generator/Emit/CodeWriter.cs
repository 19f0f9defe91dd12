using System;
using System.Text;

namespace CceGen.Generator.Emit;

/// <summary>Writes lines with the right indentation and with <c>\n</c>, whatever newline the given text has.</summary>
internal sealed class CodeWriter
{
    private const int SpacesPerLevel = 4;

    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>Writes one line, or several when <paramref name="text"/> has newlines; empty lines stay empty.</summary>
    public void Line(string text = "")
    {
        var start = 0;
        while (true)
        {
            var end = text.IndexOf('\n', start);
            var line = end < 0 ? text.Substring(start) : text.Substring(start, end - start);
            WriteLine(line.TrimEnd());
            if (end < 0)
            {
                return;
            }

            start = end + 1;
        }
    }

    /// <summary>Writes the header, opens a brace and indents until the result is disposed, which closes the brace.</summary>
    public Scope Block(string header, string close = "}")
    {
        Line(header);
        Line("{");
        _level++;
        return new Scope(this, close);
    }

    /// <summary>Indents until the result is disposed.</summary>
    public Scope Indent()
    {
        _level++;
        return new Scope(this, null);
    }

    public override string ToString()
    {
        if (_level != 0)
        {
            throw new InvalidOperationException("A block of generated code was left open.");
        }

        return _text.ToString();
    }

    private void WriteLine(string line)
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _level * SpacesPerLevel).Append(line);
        }

        _text.Append('\n');
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
