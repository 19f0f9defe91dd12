using System.Text.RegularExpressions;

namespace Cce.Client.Errors;

/// <summary>
/// Takes out of an answer what the service must not give back: when a signature is wrong, the gateway may quote the request
/// that it checked, with the tokens in it.
/// </summary>
internal static class SecretMask
{
    private const string Mask = "***";
    private const int ShortestSecret = 6;

    private static readonly string[] TokenHeaders = ["X-Security-Token", "X-Auth-Token", "X-Subject-Token"];
    private static readonly string[] SecretHeaders = [.. TokenHeaders, "Authorization", "Set-Cookie", "Cookie"];

    // A value ends where the quoted line or the JSON text around it does; of the escapes of JSON only those of a letter belong to it.
    private static readonly Regex Named = new(
        """((?:x-(?:security|auth|subject)-token)\\?["']?\s*[:=]\s*\\?["']?|\bSignature=)(?:[^|"'\s<>,;\\]|\\/|\\u[0-9a-f]{4})+""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The text with <c>***</c> for the value behind the name of each header that holds a token, and for signatures.</summary>
    public static string Apply(string text) => Named.Replace(text, static match => match.Groups[1].Value + Mask);

    /// <summary>The text without the secrets that their names give away, and without those that the request was sent with.</summary>
    public static string Apply(string text, HttpRequestMessage? request)
    {
        string masked = Apply(text);
        foreach (string secret in Sent(request).Where(static secret => secret.Length >= ShortestSecret))
        {
            masked = masked.Replace(secret, Mask).Replace(secret.Replace("/", "\\/"), Mask);
        }

        return masked;
    }

    /// <summary>The headers, with a mask in place of those that are secret, and of secrets in the others.</summary>
    public static IReadOnlyDictionary<string, IEnumerable<string>> Apply(
        IReadOnlyDictionary<string, IEnumerable<string>> headers, HttpRequestMessage? request) => headers.ToDictionary(
            static header => header.Key,
            header => IsSecret(header.Key) ? [Mask] : (IEnumerable<string>)[.. header.Value.Select(value => Apply(value, request))],
            StringComparer.OrdinalIgnoreCase);

    private static bool IsSecret(string name) => SecretHeaders.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Sent(HttpRequestMessage? request)
    {
        foreach (string name in TokenHeaders)
        {
            if (request is not null && request.Headers.TryGetValues(name, out IEnumerable<string>? values))
            {
                yield return string.Join(", ", values);
            }
        }

        if (request is not null && request.Headers.TryGetValues("Authorization", out IEnumerable<string>? given))
        {
            string value = string.Join(", ", given);
            yield return value.Substring(value.LastIndexOf('=') + 1);
        }
    }
}
