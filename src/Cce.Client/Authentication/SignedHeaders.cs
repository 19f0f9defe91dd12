using System.Buffers;

namespace Cce.Client.Authentication;

/// <summary>
/// The headers that a signature covers, in the order in which it covers them: by their names in lower case. Values of one
/// name stay in their order. The array is rented; whoever made this disposes it.
/// </summary>
internal struct SignedHeaders : IDisposable
{
    private KeyValuePair<string, string>[] _headers;
    private int _count;

    public SignedHeaders() => _headers = ArrayPool<KeyValuePair<string, string>>.Shared.Rent(16);

    /// <summary>Whether a header of this name is signed. Gateways drop names with an underscore, and what becomes of
    /// Content-Type is decided after signing.</summary>
    public static bool Covers(string name) =>
        name.IndexOf('_') < 0 && !name.Equals(SigningHeaders.ContentType, StringComparison.OrdinalIgnoreCase);

    public readonly bool Contains(string name)
    {
        for (int index = 0; index < _count; index++)
        {
            if (_headers[index].Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <exception cref="ArgumentException">The value holds a line break.</exception>
    public void Add(string name, string value)
    {
        HeaderText.RejectLineBreak(name, value);
        if (!Covers(name))
        {
            return;
        }

        if (_count == _headers.Length)
        {
            Grow();
        }

        int index = _count++;
        for (; index > 0 && Compare(_headers[index - 1].Key, name) > 0; index--)
        {
            _headers[index] = _headers[index - 1];
        }

        _headers[index] = new(name, value);
    }

    /// <summary>Writes one line for each name.</summary>
    public readonly void WriteLines(ref Utf8Buffer text)
    {
        for (int index = 0; index < _count; index++)
        {
            if (!IsRepeated(index))
            {
                text.AppendLowerCase(_headers[index].Key);
                text.Append(':');
                WriteValue(ref text, index);
                text.Append('\n');
            }
        }
    }

    /// <summary>Writes the names with semicolons between them.</summary>
    public readonly void WriteNames(ref Utf8Buffer text)
    {
        for (int index = 0; index < _count; index++)
        {
            if (!IsRepeated(index))
            {
                if (index > 0)
                {
                    text.Append(';');
                }

                text.AppendLowerCase(_headers[index].Key);
            }
        }
    }

    /// <summary>The names with semicolons between them.</summary>
    public readonly string Names()
    {
        var text = new Utf8Buffer(256);
        try
        {
            WriteNames(ref text);
            return text.ToString();
        }
        finally
        {
            text.Dispose();
        }
    }

    /// <summary>Writes the value of a header; says whether there is one of this name.</summary>
    public readonly bool TryWriteValue(ref Utf8Buffer text, string name)
    {
        for (int index = 0; index < _count; index++)
        {
            if (_headers[index].Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                WriteValue(ref text, index);
                return true;
            }
        }

        return false;
    }

    public readonly void Dispose() => ArrayPool<KeyValuePair<string, string>>.Shared.Return(_headers, clearArray: true);

    private readonly bool IsRepeated(int index) => index > 0 && Compare(_headers[index - 1].Key, _headers[index].Key) == 0;

    private readonly void WriteValue(ref Utf8Buffer text, int first)
    {
        text.Append(_headers[first].Value.AsSpan().Trim());
        for (int index = first + 1; index < _count && IsRepeated(index); index++)
        {
            text.Append(", ");
            text.Append(_headers[index].Value.AsSpan().Trim());
        }
    }

    private void Grow()
    {
        KeyValuePair<string, string>[] larger = ArrayPool<KeyValuePair<string, string>>.Shared.Rent(_count * 2);
        Array.Copy(_headers, larger, _count);
        Dispose();
        _headers = larger;
    }

    // In lower case, because some characters stand between the upper-case letters and the lower-case ones.
    private static int Compare(string left, string right)
    {
        int common = Math.Min(left.Length, right.Length);
        for (int index = 0; index < common; index++)
        {
            int order = char.ToLowerInvariant(left[index]) - char.ToLowerInvariant(right[index]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length - right.Length;
    }
}
