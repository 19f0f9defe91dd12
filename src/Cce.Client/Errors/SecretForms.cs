using System.Globalization;
using System.Text;

namespace Cce.Client.Errors;

/// <summary>The spellings of one secret that are searched for.</summary>
internal sealed class SecretForms
{
    private const int ShortestForm = 6;

    private readonly Lazy<string[]> _all;

    public SecretForms(string secret)
    {
        Secret = secret;
        _all = new Lazy<string[]>(() => [.. FormsOf(secret).Where(form => form == secret || form.Length >= ShortestForm).Distinct()]);
    }

    public string Secret { get; }

    /// <summary>Whether the secret is long enough to be distinguished from other text.</summary>
    public bool IsSearchable => Secret.Length >= ShortestForm;

    /// <summary>Length of the shortest form: only decoding makes the secret shorter.</summary>
    public int ShortestLength =>
        Secret.IndexOfAny(['%', '\\', '&']) < 0 ? Secret.Length : All.Min(static form => form.Length);

    /// <summary>The secret itself, decoded as a text is that quotes it, and as Base64 and hexadecimal digits.</summary>
    public IReadOnlyList<string> All => _all.Value;

    /// <summary>How many characters at the end of a text begin the secret: what is left of it where the text was cut.</summary>
    public int CutAtEndOf(string text)
    {
        for (int length = Math.Min(Secret.Length - 1, text.Length); length >= ShortestForm; length--)
        {
            if (string.CompareOrdinal(text, text.Length - length, Secret, 0, length) == 0)
            {
                return length;
            }
        }

        return 0;
    }

    private static IEnumerable<string> FormsOf(string secret)
    {
        yield return secret;
        for (DecodedText? decoded = DecodedText.Original(secret).Decode(); decoded is not null; decoded = decoded.Decode())
        {
            yield return decoded.Text;
        }

        byte[] bytes = Encoding.UTF8.GetBytes(secret);
        for (int offset = 0; offset < 3; offset++)
        {
            string core = Base64(bytes, offset);
            yield return core;
            yield return core.Replace('+', '-').Replace('/', '_');
        }

        yield return string.Concat(bytes.Select(static value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }

    // What Base64 makes of the secret after so many other bytes, without the digits that its neighbors have a part in.
    private static string Base64(byte[] secret, int offset)
    {
        byte[] bytes = new byte[offset + secret.Length];
        secret.CopyTo(bytes, offset);
        string text = Convert.ToBase64String(bytes).TrimEnd('=');
        int start = offset == 0 ? 0 : offset + 1;
        int end = bytes.Length % 3 == 0 ? text.Length : text.Length - 1;
        return end <= start ? "" : text.Substring(start, end - start);
    }
}
