using System.Security.Cryptography;
using System.Text;

namespace Cce.Simulator.Gateway;

/// <summary>
/// Computes the signature that a request should have, from nothing but what was received. It shares no code with the
/// client, so that the two cannot be wrong together.
/// </summary>
/// <param name="CanonicalRequest">The text that was hashed.</param>
/// <param name="Signature">The signature that belongs to it, in lower-case hexadecimal digits.</param>
internal sealed record SignatureCheck(string CanonicalRequest, string Signature)
{
    public const string DateHeader = "X-Sdk-Date";
    public const string HashHeader = "X-Sdk-Content-Sha256";
    public const string UnsignedPayload = "UNSIGNED-PAYLOAD";

    public static SignatureCheck Of(GatewayRequest request, IReadOnlyList<string> signedHeaders, string secret)
    {
        string canonical = string.Join('\n', [
            request.Method.ToUpperInvariant(),
            CanonicalTarget.Path(request.Target),
            CanonicalTarget.Query(request.Target),
            .. signedHeaders.Select(name => $"{name}:{request.Header(name)}"),
            "",
            string.Join(';', signedHeaders),
            request.Header(HashHeader) ?? BodyHash(request),
        ]);
        string text = string.Join('\n', AuthorizationHeader.Algorithm, request.Header(DateHeader), Hash(Encoding.UTF8.GetBytes(canonical)));
        byte[] signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(text));
        return new SignatureCheck(canonical, Convert.ToHexStringLower(signature));
    }

    /// <summary>Whether a hash that was sent with the body, if any was, is that of the body.</summary>
    public static bool BodyIsAsHashed(GatewayRequest request) =>
        request.Header(HashHeader) is not { } hash || hash == UnsignedPayload || hash == BodyHash(request);

    /// <summary>Whether this is the signature that was sent. How long that takes says nothing about it.</summary>
    public bool Matches(string signature) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Signature), Encoding.UTF8.GetBytes(signature));

    private static string BodyHash(GatewayRequest request) => Hash(request.Body.Span);

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
