using System.Security.Cryptography;
using System.Text;

namespace Cce.Client.Authentication;

/// <summary>SHA-256 in lower-case hexadecimal digits.</summary>
internal static class Digest
{
#if NET
    public static string Sha256(byte[] bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash);
    }

    public static string HmacSha256(string key, string text)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(text), hash);
        return Convert.ToHexStringLower(hash);
    }
#else
    public static string Sha256(byte[] bytes)
    {
        using SHA256 algorithm = SHA256.Create();
        return Hex(algorithm.ComputeHash(bytes));
    }

    public static string HmacSha256(string key, string text)
    {
        using var algorithm = new HMACSHA256(Encoding.UTF8.GetBytes(key));
        return Hex(algorithm.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }

    private static string Hex(byte[] bytes)
    {
        const string Digits = "0123456789abcdef";
        var text = new char[bytes.Length * 2];
        for (int index = 0; index < bytes.Length; index++)
        {
            text[index * 2] = Digits[bytes[index] >> 4];
            text[(index * 2) + 1] = Digits[bytes[index] & 0xF];
        }

        return new string(text);
    }
#endif

    public static string Sha256(string text) => Sha256(Encoding.UTF8.GetBytes(text));
}
