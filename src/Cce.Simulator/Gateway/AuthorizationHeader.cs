using System.Diagnostics.CodeAnalysis;

namespace Cce.Simulator.Gateway;

/// <summary>
/// The parts of <c>SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=…</c>, or of
/// <c>V11-HMAC-SHA256 Credential=…/{scope}, SignedHeaders=…, Signature=…</c>.
/// </summary>
/// <param name="AccessKey">Id of the access key.</param>
/// <param name="Scope">Scope of a derived key; <see langword="null"/> if the key is not derived.</param>
/// <param name="SignedHeaders">Names of the signed headers, as they were sent.</param>
/// <param name="Signature">The signature.</param>
internal sealed record AuthorizationHeader(
    string AccessKey, CredentialScope? Scope, IReadOnlyList<string> SignedHeaders, string Signature)
{
    public const string PlainAlgorithm = "SDK-HMAC-SHA256";
    public const string DerivedAlgorithm = "V11-HMAC-SHA256";

    public string Algorithm => Scope is null ? PlainAlgorithm : DerivedAlgorithm;

    /// <summary>Reads the header, or explains why it is invalid.</summary>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out AuthorizationHeader? header, [NotNullWhen(false)] out string? problem)
    {
        header = null;
        string[] words = text.Split(' ', 2);
        if (words.Length == 1 || words[0] is not (PlainAlgorithm or DerivedAlgorithm))
        {
            problem = $"the algorithm is not {PlainAlgorithm}";
            return false;
        }

        string keyName = words[0] == DerivedAlgorithm ? "Credential" : "Access";
        if (!TryParseParts(words[1], keyName, out Dictionary<string, string>? parts, out problem))
        {
            return false;
        }

        string key = parts[keyName];
        CredentialScope? scope = null;
        if (words[0] == DerivedAlgorithm && !CredentialScope.TrySplit(parts[keyName], out key!, out scope))
        {
            problem = "Credential is not {access key}/{yyyyMMdd}/{region}/{service}";
            return false;
        }

        header = new AuthorizationHeader(key, scope, parts["SignedHeaders"].Split(';'), parts["Signature"]);
        return true;
    }

    // The signature lets whoever reads it send the request again.
    public override string ToString() => $"{Algorithm} {AccessKey}";

    private static bool TryParseParts(
        string text,
        string keyName,
        [NotNullWhen(true)] out Dictionary<string, string>? parts,
        [NotNullWhen(false)] out string? problem)
    {
        parts = new Dictionary<string, string>(StringComparer.Ordinal);
        problem = null;
        foreach (string part in text.Split(','))
        {
            string[] pair = part.Trim().Split('=', 2);
            if (pair.Length == 1 || !parts.TryAdd(pair[0], pair[1]))
            {
                problem = "Authorization is malformed";
                return false;
            }
        }

        problem = parts.Count == 3 ? null : "Authorization is malformed";
        foreach (string name in new[] { keyName, "SignedHeaders", "Signature" })
        {
            if (!parts.TryGetValue(name, out string? value) || value.Length == 0)
            {
                problem = $"Authorization has no {name}";
            }
        }

        return problem is null;
    }
}
