using Cce.Client.Errors;

namespace Cce.Client.Authentication.Exchange;

/// <summary>Takes secrets out of a text from outside before it is shown.</summary>
internal static class SecretText
{
    /// <summary>The text with <c>***</c> in place of each secret, and of those that its form gives away.</summary>
    public static string Remove(string text, params string?[] secrets)
    {
        foreach (string secret in secrets.OfType<string>().Where(static secret => secret.Length > 0))
        {
            text = text.Replace(secret, "***");
        }

        return SecretMask.Apply(text, request: null);
    }
}
