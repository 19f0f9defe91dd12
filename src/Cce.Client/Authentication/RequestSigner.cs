using System.Globalization;
using System.Text;

namespace Cce.Client.Authentication;

/// <summary>
/// Signs requests with Huawei Cloud's algorithm SDK-HMAC-SHA256. It sends nothing, reads no clock and keeps nothing: the
/// same request, credential and time give the same signature.
/// </summary>
public static class RequestSigner
{
    private const string Algorithm = "SDK-HMAC-SHA256";
    private const string UnsignedPayload = "UNSIGNED-PAYLOAD";

    /// <summary>Signs a request.</summary>
    /// <param name="request">What to sign.</param>
    /// <param name="credential">Whose signature it is to be.</param>
    /// <param name="timestamp">Time of the request; the service refuses one that is off by more than 15 minutes.</param>
    public static SignedRequest Sign(SignableRequest request, AccessKeyCredential credential, DateTimeOffset timestamp)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        _ = credential ?? throw new ArgumentNullException(nameof(credential));

        // Invariant, because in a Thai, Arabic or Persian culture the year would be that of another calendar.
        string date = timestamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        List<KeyValuePair<string, string>> added = HeadersToAdd(request, credential, date);
        SortedDictionary<string, string> headers = HeadersToSign(request.Headers, added);

        string signedHeaders = string.Join(";", headers.Keys);
        string canonicalRequest = CanonicalRequest(request, headers, signedHeaders);
        string stringToSign = $"{Algorithm}\n{date}\n{Digest.Sha256(canonicalRequest)}";
        string signature = Digest.HmacSha256(credential.SecretKey, stringToSign);
        string authorization =
            $"{Algorithm} Access={credential.AccessKey}, SignedHeaders={signedHeaders}, Signature={signature}";
        added.Add(new(SigningHeaders.Authorization, authorization));
        return new SignedRequest(canonicalRequest, stringToSign, signedHeaders, authorization, added);
    }

    /// <summary>Whether the signature depends on the bytes of the body.</summary>
    internal static bool CoversBody(SignableRequest request) =>
        !HasHeader(request, SigningHeaders.ContentHash) && !IsUnsigned(request.ContentType);

    private static List<KeyValuePair<string, string>> HeadersToAdd(
        SignableRequest request, AccessKeyCredential credential, string date)
    {
        var added = new List<KeyValuePair<string, string>>();
        if (request.ProjectId is { } projectId)
        {
            added.Add(new(SigningHeaders.ProjectId, projectId));
        }

        if (credential.SecurityToken is { } token)
        {
            added.Add(new(SigningHeaders.SecurityToken, token));
        }

        if (IsUnsigned(request.ContentType) && !HasHeader(request, SigningHeaders.ContentHash))
        {
            added.Add(new(SigningHeaders.ContentHash, UnsignedPayload));
        }

        added.Add(new(SigningHeaders.Date, date));
        if (!HasHeader(request, SigningHeaders.Host))
        {
            added.Add(new(SigningHeaders.Host, CanonicalUri.Host(request.Uri)));
        }

        return added;
    }

    private static SortedDictionary<string, string> HeadersToSign(
        IEnumerable<KeyValuePair<string, string>> present, List<KeyValuePair<string, string>> added)
    {
        var replaced = new HashSet<string>(added.Select(header => header.Key), StringComparer.OrdinalIgnoreCase)
        {
            SigningHeaders.Authorization,
        };
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> header in present.Where(header => !replaced.Contains(header.Key)).Concat(added))
        {
            if (IsSigned(header.Key))
            {
                string name = header.Key.ToLowerInvariant();
                string value = header.Value.Trim();
                headers[name] = headers.TryGetValue(name, out string? earlier) ? $"{earlier}, {value}" : value;
            }
        }

        return headers;
    }

    private static string CanonicalRequest(
        SignableRequest request, SortedDictionary<string, string> headers, string signedHeaders)
    {
        string contentHash = headers.TryGetValue("x-sdk-content-sha256", out string? given) ? given : Digest.Sha256(request.Body);
        var text = new StringBuilder()
            .Append(request.Method.ToUpperInvariant()).Append('\n')
            .Append(CanonicalUri.Path(request.Uri)).Append('\n')
            .Append(CanonicalUri.Query(request.Uri)).Append('\n');
        foreach (KeyValuePair<string, string> header in headers)
        {
            text.Append(header.Key).Append(':').Append(header.Value).Append('\n');
        }

        return text.Append('\n').Append(signedHeaders).Append('\n').Append(contentHash).ToString();
    }

    // Gateways drop names with an underscore, and what becomes of Content-Type is decided after signing.
    private static bool IsSigned(string name) =>
        name.IndexOf('_') < 0 && !name.Equals(SigningHeaders.ContentType, StringComparison.OrdinalIgnoreCase);

    private static bool IsUnsigned(string? contentType) =>
        !string.IsNullOrEmpty(contentType)
        && !contentType!.StartsWith("application/json", StringComparison.OrdinalIgnoreCase);

    private static bool HasHeader(SignableRequest request, string name) =>
        request.Headers.Any(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase));
}
