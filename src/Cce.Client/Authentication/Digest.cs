using System.Security.Cryptography;

namespace Cce.Client.Authentication;

/// <summary>SHA-256, with and without a key.</summary>
internal static class Digest
{
    public const int Size = 32;

#if NET
    public static void Sha256(ReadOnlySpan<byte> data, Span<byte> hash) => SHA256.HashData(data, hash);

    public static void HmacSha256(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data, Span<byte> hash) =>
        HMACSHA256.HashData(key, data, hash);
#else
    public static void Sha256(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        using SHA256 algorithm = SHA256.Create();
        algorithm.ComputeHash(data.ToArray()).CopyTo(hash);
    }

    public static void HmacSha256(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data, Span<byte> hash)
    {
        using var algorithm = new HMACSHA256(key.ToArray());
        algorithm.ComputeHash(data.ToArray()).CopyTo(hash);
    }
#endif
}
