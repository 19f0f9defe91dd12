using System.Diagnostics.CodeAnalysis;

namespace Cce.Simulator.Gateway;

/// <summary>The parts of <c>SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=…</c>.</summary>
internal sealed record AuthorizationHeader(string AccessKey, IReadOnlyList<string> SignedHeaders, string Signature)
{
    public const string Algorithm = "SDK-HMAC-SHA256";

    /// <summary>Reads the header; says what is wrong with one that cannot be read.</summary>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out AuthorizationHeader? header, [NotNullWhen(false)] out string? problem)
    {
        header = null;
        string[] words = text.Split(' ', 2);
        if (words[0] != Algorithm || words.Length == 1)
        {
            problem = $"the algorithm is not {Algorithm}";
            return false;
        }

        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string part in words[1].Split(','))
        {
            string[] pair = part.Trim().Split('=', 2);
            if (pair.Length == 1 || !parts.TryAdd(pair[0], pair[1]))
            {
                problem = "Authorization is malformed";
                return false;
            }
        }

        problem = parts.Count == 3 ? null : "Authorization is malformed";
        foreach (string name in new[] { "Access", "SignedHeaders", "Signature" })
        {
            if (!parts.TryGetValue(name, out string? value) || value.Length == 0)
            {
                problem = $"Authorization has no {name}";
            }
        }

        header = problem is null ? new(parts["Access"], parts["SignedHeaders"].Split(';'), parts["Signature"]) : null;
        return header is not null;
    }

    // The signature lets whoever reads it send the request again.
    public override string ToString() => $"{Algorithm} Access={AccessKey}";
}
