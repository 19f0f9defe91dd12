using System.Globalization;

namespace Cce.Client.Authentication;

/// <summary>
/// Signs requests with Huawei Cloud's algorithm SDK-HMAC-SHA256. It sends nothing, reads no clock and stores nothing: the same
/// request, credential and time return the same signature.
/// </summary>
public static class RequestSigner
{
    internal const string UnsignedPayload = "UNSIGNED-PAYLOAD";

    /// <summary>Signs a request.</summary>
    /// <param name="request">The request to sign.</param>
    /// <param name="credential">The access key to sign with.</param>
    /// <param name="timestamp">Time of the request; the service rejects one that is off by more than 15 minutes.</param>
    /// <exception cref="ArgumentException">The value of a header contains a line break.</exception>
    public static SignedRequest Sign(SignableRequest request, AccessKeyCredential credential, DateTimeOffset timestamp)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        _ = credential ?? throw new ArgumentNullException(nameof(credential));

        string date = Date(timestamp);
        var headers = new SignedHeaders();
        try
        {
            AddPresent(ref headers, request, credential);
            List<KeyValuePair<string, string>> added = Complete(ref headers, request, credential, date);
            Span<byte> bodyHash = stackalloc byte[Digest.Size];
            Digest.Sha256(request.Body, bodyHash);
            using var signature = new Signature(request.Method, request.Uri, in headers, bodyHash, credential, date, request.Scope);
            added.Add(new(SigningHeaders.Authorization, signature.Authorization));
            return new SignedRequest(
                signature.CanonicalRequest, signature.StringToSign, headers.Names(), signature.Authorization, added);
        }
        finally
        {
            headers.Dispose();
        }
    }

    /// <summary>The time of a request as it is sent.</summary>
    // Invariant, because in a Thai, Arabic or Persian culture the year would be that of another calendar.
    internal static string Date(DateTimeOffset timestamp) =>
        timestamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Whether a header that is there already gives way to one that signing sets.</summary>
    internal static bool Replaces(string name, string? projectId, AccessKeyCredential credential) =>
        Is(name, SigningHeaders.Authorization)
        || Is(name, SigningHeaders.Date)
        || (projectId is not null && Is(name, SigningHeaders.ProjectId))
        || (credential.SecurityToken is not null && Is(name, SigningHeaders.SecurityToken));

    /// <summary>Whether the body of this type is sent without its hash being signed.</summary>
    internal static bool IsUnsigned(string? contentType) =>
        !string.IsNullOrEmpty(contentType)
        && !contentType!.StartsWith("application/json", StringComparison.OrdinalIgnoreCase);

    private static void AddPresent(ref SignedHeaders headers, SignableRequest request, AccessKeyCredential credential)
    {
        foreach (KeyValuePair<string, string> header in request.Headers)
        {
            if (!Replaces(header.Key, request.ProjectId, credential))
            {
                headers.Add(header.Key, header.Value);
            }
        }
    }

    private static List<KeyValuePair<string, string>> Complete(
        ref SignedHeaders headers, SignableRequest request, AccessKeyCredential credential, string date)
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

        if (IsUnsigned(request.ContentType) && !headers.Contains(SigningHeaders.ContentHash))
        {
            added.Add(new(SigningHeaders.ContentHash, UnsignedPayload));
        }

        added.Add(new(SigningHeaders.Date, date));
        if (!headers.Contains(SigningHeaders.Host))
        {
            added.Add(new(SigningHeaders.Host, CanonicalUri.Host(request.Uri)));
        }

        foreach (KeyValuePair<string, string> header in added)
        {
            headers.Add(header.Key, header.Value);
        }

        return added;
    }

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
