using System.Globalization;
using System.Text;

namespace Cce.Simulator.Gateway;

/// <summary>Path and query of a request line in the one spelling that a signature covers.</summary>
internal static class CanonicalTarget
{
    /// <summary>The path, decoded and encoded again, with a slash at its end.</summary>
    public static string Path(string target)
    {
        string path = Origin(target).Split('?', 2)[0];
        string encoded = string.Join('/', Decode(path, plusIsSpace: false).Split('/').Select(Encode));
        return encoded.EndsWith('/') ? encoded : encoded + "/";
    }

    /// <summary>The parameters, sorted by their decoded names and then by their decoded values.</summary>
    public static string Query(string target)
    {
        string[] parts = Origin(target).Split('?', 2);
        return parts.Length == 1 || parts[1].Length == 0 ? "" : string.Join('&', parts[1].Split('&')
            .Select(Parameter)
            .OrderBy(parameter => parameter.Name, StringComparer.Ordinal)
            .ThenBy(parameter => parameter.Value, StringComparer.Ordinal)
            .Select(parameter => Encode(parameter.Name) + "=" + Encode(parameter.Value)));
    }

    // A request through a proxy has the whole address on its first line.
    private static string Origin(string target)
    {
        if (target.StartsWith('/'))
        {
            return target;
        }

        int scheme = target.IndexOf("://", StringComparison.Ordinal);
        int path = scheme < 0 ? -1 : target.AsSpan(scheme + 3).IndexOfAny('/', '?');
        return path < 0 ? "/" : target[(scheme + 3 + path)..];
    }

    private static (string Name, string Value) Parameter(string text)
    {
        string[] pair = text.Split('=', 2);
        return (Decode(pair[0], plusIsSpace: true), pair.Length == 1 ? "" : Decode(pair[1], plusIsSpace: true));
    }

    // Escapes that are no UTF-8 stand for themselves.
    private static string Decode(string text, bool plusIsSpace)
    {
        var decoded = new StringBuilder(text.Length);
        for (int index = 0; index < text.Length;)
        {
            byte[] bytes = EscapedBytes(text.AsSpan(index));
            if (bytes.Length == 0)
            {
                decoded.Append(plusIsSpace && text[index] == '+' ? ' ' : text[index]);
                index++;
                continue;
            }

            for (int position = 0; position < bytes.Length;)
            {
                bool valid = Rune.DecodeFromUtf8(bytes.AsSpan(position), out Rune rune, out int length)
                    == System.Buffers.OperationStatus.Done;
                decoded.Append(valid ? rune.ToString() : text.Substring(index + (position * 3), length * 3));
                position += length;
            }

            index += bytes.Length * 3;
        }

        return decoded.ToString();
    }

    /// <summary>The bytes of the escapes at the start of a text.</summary>
    private static byte[] EscapedBytes(ReadOnlySpan<char> text)
    {
        var bytes = new List<byte>();
        while (text.Length >= 3 && text[0] == '%'
            && byte.TryParse(text.Slice(1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte value))
        {
            bytes.Add(value);
            text = text[3..];
        }

        return [.. bytes];
    }

    private static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (byte value in Encoding.UTF8.GetBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)value) || value is (byte)'-' or (byte)'_' or (byte)'.' or (byte)'~')
            {
                encoded.Append((char)value);
            }
            else
            {
                encoded.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
            }
        }

        return encoded.ToString();
    }
}
