using System.Buffers;
using System.Text;

namespace Cce.Client.Authentication;

/// <summary>Text that grows as UTF-8 in a rented array, which is wiped before others get it: it may hold secrets.</summary>
internal ref struct Utf8Buffer(int capacity)
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public readonly ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Append(char character)
    {
        Reserve(1);
        _bytes[Length++] = (byte)character;
    }

    public void Append(string text) => Append(text.AsSpan());

    public void Append(scoped ReadOnlySpan<char> text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
#if NET
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
#else
        char[] copy = text.ToArray();
        Length += Encoding.UTF8.GetBytes(copy, 0, copy.Length, _bytes, Length);
#endif
    }

    /// <summary>Appends text whose upper-case letters become lower-case ones, whatever the culture is.</summary>
    public void AppendLowerCase(string text)
    {
        foreach (char character in text)
        {
            if (character > '~')
            {
                Append(text.ToLowerInvariant());
                return;
            }
        }

        Reserve(text.Length);
        foreach (char character in text)
        {
            _bytes[Length++] = (byte)Lowered(character);
        }
    }

    /// <summary>Appends bytes as lower-case hexadecimal digits.</summary>
    public void AppendHex(scoped ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> digits = "0123456789abcdef"u8;
        Reserve(bytes.Length * 2);
        foreach (byte value in bytes)
        {
            _bytes[Length++] = digits[value >> 4];
            _bytes[Length++] = digits[value & 0xF];
        }
    }

    public override readonly string ToString() => Encoding.UTF8.GetString(_bytes, 0, Length);

    public readonly void Dispose() => ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);

    public static char Lowered(char character) => character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;

    private void Reserve(int count)
    {
        if (_bytes.Length - Length >= count)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(Length + count, _bytes.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        _bytes = larger;
    }
}
