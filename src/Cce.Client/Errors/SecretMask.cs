using System.Text;
using System.Text.RegularExpressions;

namespace Cce.Client.Errors;

/// <summary>
/// Takes out of a response what the service must not send back: when a signature is wrong, the gateway may quote the request
/// that it checked, with the tokens in it, and with whatever encoding its format has.
/// </summary>
internal sealed class SecretMask
{
    private const string Mask = "***";

    // Deeper than any format nests another one.
    private const int MaximumRounds = 4;

    private static readonly string[] TokenHeaders = ["X-Security-Token", "X-Auth-Token", "X-Subject-Token"];
    private static readonly string[] SecretHeaders =
        [.. TokenHeaders, "Authorization", "Proxy-Authorization", "Set-Cookie", "Cookie"];

    // A value ends where the quoted line or the JSON text around it does; of the escapes of JSON only those of a letter belong to it.
    private static readonly Regex Named = new(
        """((?:x-(?:security|auth|subject)-token)\\?["']?\s*[:=]\s*\\?["']?|\bSignature=)(?:[^|"'\s<>,;\\]|\\/|\\u[0-9a-f]{4})+""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly SecretMask NamesOnly = new([]);

    private readonly SecretForms[] _secrets;

    private SecretMask(IEnumerable<SecretForms> secrets) => _secrets = [.. secrets];

    /// <summary>Masks the secrets that the request was sent with, if they are long enough to be distinguished from other text.</summary>
    public static SecretMask Of(HttpRequestMessage? request) =>
        new(Sent(request).Select(static secret => new SecretForms(secret)).Where(static forms => forms.IsSearchable));

    /// <summary>Masks these secrets, however short they are.</summary>
    public static SecretMask Of(params string?[] secrets) => new(secrets
        .OfType<string>().Where(static secret => secret.Length > 0).Select(static secret => new SecretForms(secret)));

    /// <summary>The text with <c>***</c> for the value behind the name of each header that holds a token, and for signatures.</summary>
    public static string Apply(string text) => NamesOnly.In(text);

    /// <summary>The text with <c>***</c> for each secret, encoded or not, and for those that their names give away.</summary>
    public string In(string text) => Replace(text, FindAll(text, isCut: false), text.Length);

    /// <summary>The same for the beginning of a text. A secret at the cut is masked as a whole.</summary>
    public string InBeginning(string text, int length)
    {
        // Far enough beyond the cut to see where a secret ends that begins before it.
        int longest = _secrets.Select(static forms => forms.Secret.Length).DefaultIfEmpty(0).Max();
        int seen = (int)Math.Min(text.Length, length + (12L * longest) + 4096);
        string beginning = seen == text.Length ? text : text.Substring(0, seen);
        return Replace(beginning, FindAll(beginning, isCut: true), length);
    }

    /// <summary>The headers, with a mask in place of those that are secret, and of secrets in the others.</summary>
    public IReadOnlyDictionary<string, IEnumerable<string>> In(IReadOnlyDictionary<string, IEnumerable<string>> headers)
    {
        var masked = new Dictionary<string, IEnumerable<string>>(headers.Count, StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, IEnumerable<string>> header in headers)
        {
            // Not Add: two names with a secret in them may have become one.
            masked[In(header.Key)] = IsSecret(header.Key) ? [Mask] : [.. header.Value.Select(In)];
        }

        return masked;
    }

    /// <summary>The exception, unless its text has a secret in it.</summary>
    public Exception? Clean(Exception? exception) =>
        exception?.ToString() is { } text && FindAll(text, isCut: false).Count > 0 ? null : exception;

    private static bool IsSecret(string name) => SecretHeaders.Contains(name, StringComparer.OrdinalIgnoreCase);

    private List<(int Start, int End)> FindAll(string text, bool isCut)
    {
        List<(int Start, int End)> found = [];
        DecodedText? decoded = DecodedText.Original(text);
        for (int round = 0; decoded is not null; round++)
        {
            Find(decoded, isCut, found);
            decoded = round < MaximumRounds ? decoded.Decode() : null;
        }

        found.Sort();
        return found;
    }

    private void Find(DecodedText text, bool isCut, List<(int Start, int End)> found)
    {
        foreach (Match match in Named.Matches(text.Text))
        {
            Add(text, match.Index + match.Groups[1].Length, match.Index + match.Length, found);
        }

        foreach (SecretForms secret in _secrets)
        {
            if (text.Text.Length >= secret.ShortestLength)
            {
                foreach (string form in secret.All)
                {
                    Find(text, form, found);
                }
            }

            if (isCut && secret.CutAtEndOf(text.Text) is > 0 and int cut)
            {
                Add(text, text.Text.Length - cut, text.Text.Length, found);
            }
        }
    }

    private static void Find(DecodedText text, string form, List<(int Start, int End)> found)
    {
        int start = 0;
        while ((start = text.Text.IndexOf(form, start, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            Add(text, start, start + form.Length, found);
            start += form.Length;
        }
    }

    private static void Add(DecodedText text, int start, int end, List<(int Start, int End)> found)
    {
        if (text.Text.Substring(start, end - start) != Mask)
        {
            found.Add((text.InOriginal(start), text.InOriginal(end)));
        }
    }

    private static string Replace(string text, List<(int Start, int End)> secrets, int length)
    {
        length = Math.Min(length, text.Length);
        if (secrets.Count == 0)
        {
            return length == text.Length ? text : text.Substring(0, length);
        }

        var masked = new StringBuilder(length);
        int position = 0;
        foreach ((int start, int end) in secrets)
        {
            if (start >= length)
            {
                break;
            }

            if (start >= position)
            {
                masked.Append(text, position, start - position).Append(Mask);
            }

            position = Math.Max(position, end);
        }

        return masked.Append(text, Math.Min(position, length), Math.Max(0, length - position)).ToString();
    }

    private static IEnumerable<string> Sent(HttpRequestMessage? request)
    {
        foreach (string name in SecretHeaders)
        {
            if (request is null || !request.Headers.TryGetValues(name, out IEnumerable<string>? values))
            {
                continue;
            }

            string value = string.Join(", ", values);
            int signature = value.IndexOf("Signature=", StringComparison.OrdinalIgnoreCase);

            // Of a signature the access key and the names of headers are no secrets; of other schemes the rest is.
            yield return signature >= 0 ? value.Substring(signature + "Signature=".Length) : value;
            if (signature < 0 && value.IndexOf(' ') is > 0 and int space)
            {
                yield return value.Substring(space + 1);
            }
        }
    }
}
