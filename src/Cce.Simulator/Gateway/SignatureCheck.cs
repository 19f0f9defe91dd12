using System.Security.Cryptography;
using System.Text;

namespace Cce.Simulator.Gateway;

/// <summary>
/// Computes the expected signature of a request from what was received alone. It shares no code with the client, so that the
/// two cannot be wrong together.
/// </summary>
/// <param name="CanonicalRequest">The text that is hashed.</param>
/// <param name="Signature">Its signature, in lower-case hexadecimal digits.</param>
internal sealed record SignatureCheck(string CanonicalRequest, string Signature)
{
    public const string DateHeader = "X-Sdk-Date";
    public const string HashHeader = "X-Sdk-Content-Sha256";
    public const string UnsignedPayload = "UNSIGNED-PAYLOAD";

    public static SignatureCheck Of(GatewayRequest request, AuthorizationHeader header, string secret)
    {
        IReadOnlyList<string> signedHeaders = header.SignedHeaders;
        string canonical = string.Join('\n', [
            request.Method.ToUpperInvariant(),
            CanonicalTarget.Path(request.Target),
            CanonicalTarget.Query(request.Target),
            .. signedHeaders.Select(name => $"{name}:{request.Header(name)}"),
            "",
            string.Join(';', signedHeaders),
            request.Header(HashHeader) ?? BodyHash(request),
        ]);
        string[] scope = header.Scope is { } known ? [known.Text] : [];
        string text = string.Join(
            '\n', [header.Algorithm, request.Header(DateHeader), .. scope, Hash(Encoding.UTF8.GetBytes(canonical))]);
        byte[] signature = HMACSHA256.HashData(Key(header, Encoding.UTF8.GetBytes(secret)), Encoding.UTF8.GetBytes(text));
        return new SignatureCheck(canonical, Convert.ToHexStringLower(signature));
    }

    /// <summary>Whether the hash that was sent, if any, is that of the body.</summary>
    public static bool BodyIsAsHashed(GatewayRequest request) =>
        request.Header(HashHeader) is not { } hash || hash == UnsignedPayload || hash == BodyHash(request);

    /// <summary>Whether this is the signature that was sent. The time that this takes does not depend on it.</summary>
    public bool Matches(string signature) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Signature), Encoding.UTF8.GetBytes(signature));

    // A derived key signs as the text of its hexadecimal digits.
    private static byte[] Key(AuthorizationHeader header, byte[] secret) => header.Scope is not { } scope
        ? secret
        : Encoding.UTF8.GetBytes(Convert.ToHexStringLower(HKDF.DeriveKey(
            HashAlgorithmName.SHA256,
            secret,
            SHA256.HashSizeInBytes,
            salt: Encoding.UTF8.GetBytes(header.AccessKey),
            info: Encoding.UTF8.GetBytes(scope.Text))));

    private static string BodyHash(GatewayRequest request) => Hash(request.Body.Span);

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
