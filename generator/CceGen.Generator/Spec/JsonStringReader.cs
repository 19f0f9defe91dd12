using System.Globalization;
using System.Text;

namespace CceGen.Generator.Spec;

/// <summary>Reads a JSON string with its escapes.</summary>
internal sealed class JsonStringReader(string text)
{
    private readonly StringBuilder _buffer = new();
    private readonly TextCache _texts = new(text);

    /// <summary>The characters from <paramref name="start"/> to before <paramref name="end"/>, as they are.</summary>
    public string Slice(int start, int end) => _texts.Get(start, end);

    /// <summary>
    /// Reads from the opening quote at <paramref name="position"/> to behind the closing one. On an error the result is null
    /// and <paramref name="position"/> is the place of the mistake.
    /// </summary>
    public string? Read(ref int position, out string error)
    {
        error = string.Empty;
        var open = position;
        var start = open + 1;
        var end = start;
        while (end < text.Length && text[end] != '"' && text[end] != '\\' && text[end] is not ('\n' or '\r'))
        {
            end++;
        }

        if (end < text.Length && text[end] == '"')
        {
            position = end + 1;
            return _texts.Get(start, end);
        }

        return ReadEscaped(start, end, ref position, out error);
    }

    private string? ReadEscaped(int start, int end, ref int position, out string error)
    {
        error = string.Empty;
        _buffer.Clear();
        while (end < text.Length)
        {
            var character = text[end];
            if (character == '"')
            {
                _buffer.Append(text, start, end - start);
                position = end + 1;
                return _buffer.ToString();
            }

            if (character is '\n' or '\r')
            {
                break;
            }

            if (character != '\\')
            {
                end++;
                continue;
            }

            _buffer.Append(text, start, end - start);
            if (!ReadEscape(ref end))
            {
                position = end;
                error = "Unknown escape sequence";
                return null;
            }

            start = end;
        }

        error = "Unterminated string; the closing quote is missing on this line";
        return null;
    }

    private bool ReadEscape(ref int position)
    {
        if (position + 1 >= text.Length)
        {
            return false;
        }

        var kind = text[position + 1];
        if (kind == 'u')
        {
            return ReadCodeUnit(ref position);
        }

        var plain = kind switch
        {
            '"' or '\\' or '/' => kind,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (plain == '\0')
        {
            return false;
        }

        _buffer.Append(plain);
        position += 2;
        return true;
    }

    // Surrogates come as two escapes and need no care: each is one UTF-16 unit.
    private bool ReadCodeUnit(ref int position)
    {
        if (position + 6 > text.Length
            || !ushort.TryParse(text.Substring(position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            return false;
        }

        _buffer.Append((char)unit);
        position += 6;
        return true;
    }
}
