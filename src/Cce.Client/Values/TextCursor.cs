namespace Cce.Client;

/// <summary>A place in a text, and the steps that move it on. It knows ASCII only, so no culture changes what it reads.</summary>
internal struct TextCursor(string text)
{
    private int _position;

    public readonly bool IsAtEnd => _position == text.Length;

    public readonly bool IsAtSpace => !IsAtEnd && text[_position] == ' ';

    /// <summary>Steps over one character if it is the one that is asked for.</summary>
    public bool Skip(char wanted)
    {
        if (IsAtEnd || text[_position] != wanted)
        {
            return false;
        }

        _position++;
        return true;
    }

    /// <summary>Steps over all white space here.</summary>
    public void SkipWhiteSpace()
    {
        while (!IsAtEnd && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }
    }

    /// <summary>Steps over a word if exactly it stands here.</summary>
    public bool Skip(string word)
    {
        if (string.CompareOrdinal(text, _position, word, 0, word.Length) != 0)
        {
            return false;
        }

        _position += word.Length;
        return true;
    }

    /// <summary>Reads a number of exactly so many digits; with fewer of them it stays where it is.</summary>
    public bool TryNumber(int digits, out int number)
    {
        int start = _position;
        number = 0;
        for (int count = 0; count < digits; count++)
        {
            if (!TryDigit(out int digit))
            {
                _position = start;
                number = 0;
                return false;
            }

            number = (number * 10) + digit;
        }

        return true;
    }

    /// <summary>Reads one digit, if there is one.</summary>
    public bool TryDigit(out int digit)
    {
        digit = IsAtEnd ? -1 : text[_position] - '0';
        if (digit is < 0 or > 9)
        {
            return false;
        }

        _position++;
        return true;
    }
}
