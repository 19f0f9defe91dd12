using System.Globalization;
using System.Text;

namespace CceGen.Generator.Spec;

/// <summary>Reads scalars in quotes of which something must be replaced: an escape, or a line break.</summary>
internal sealed class BlockYamlQuoted(string text)
{
    private readonly StringBuilder _value = new();

    /// <summary>
    /// Reads from the opening quote at <paramref name="position"/> to behind the closing one; null when the scalar has no end, an
    /// unknown escape, or a line that starts without a space.
    /// </summary>
    public string? Read(ref int position)
    {
        var quote = text[position++];
        _value.Clear();

        // White space before a line break is dropped, unless an escape made it.
        var kept = 0;
        while (position < text.Length)
        {
            var character = text[position++];
            if (character is '\n' or '\r')
            {
                position--;
                _value.Length = TrimmedLength(kept);
                if (SkipBreaks(ref position) is not (var breaks and > 0))
                {
                    return null;
                }

                _value.Append(breaks == 1 ? ' ' : '\n', breaks == 1 ? 1 : breaks - 1);
                kept = _value.Length;
            }
            else if (character == '\\' && quote == '"')
            {
                if (!ReadEscape(ref position))
                {
                    return null;
                }

                kept = _value.Length;
            }
            else if (character != quote)
            {
                _value.Append(character);
            }
            else if (quote == '\'' && position < text.Length && text[position] == '\'')
            {
                _value.Append('\'');
                position++;
            }
            else
            {
                return _value.ToString();
            }
        }

        return null;
    }

    private int TrimmedLength(int kept)
    {
        var length = _value.Length;
        while (length > kept && _value[length - 1] is ' ' or '\t')
        {
            length--;
        }

        return length;
    }

    // Moves over line breaks and the white space around them to the next character; 0 gives up.
    private int SkipBreaks(ref int position)
    {
        var breaks = 0;
        var lineStart = position;
        while (position < text.Length && text[position] is ' ' or '\n' or '\r')
        {
            if (text[position] == '\n')
            {
                breaks++;
                lineStart = position + 1;
            }

            position++;
        }

        return position == text.Length || position == lineStart || text[position] == '\t' ? 0 : breaks;
    }

    private bool ReadEscape(ref int position)
    {
        if (position == text.Length)
        {
            return false;
        }

        var kind = text[position++];
        switch (kind)
        {
            case '\n' or '\r':
                position--;
                if (SkipBreaks(ref position) is not (var breaks and > 0))
                {
                    return false;
                }

                _value.Append('\n', breaks - 1);
                return true;
            case 'x':
                return ReadCode(2, ref position);
            case 'u':
                return ReadCode(4, ref position);
            case 'U':
                return ReadCode(8, ref position);
            default:
                var plain = Plain(kind);
                _value.Append(plain ?? kind);
                return plain is not null;
        }
    }

    private static char? Plain(char kind) => kind switch
    {
        '"' or '\\' or '/' or ' ' => kind,
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\u001B',
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => null,
    };

    private bool ReadCode(int digits, ref int position)
    {
        if (position + digits > text.Length
            || !int.TryParse(text.Substring(position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            return false;
        }

        _value.Append(char.ConvertFromUtf32(code));
        position += digits;
        return true;
    }
}
