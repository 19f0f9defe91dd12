namespace Cce.Client.Errors;

/// <summary>Short pieces of long texts.</summary>
internal static class Excerpt
{
    private const int MaximumLineLength = 256;

    /// <summary>
    /// The first line with something on it, without tokens, cut where it gets too long; <see langword="null"/> if there is none.
    /// </summary>
    public static string? FirstLine(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                return Of(SecretMask.Apply(line.Trim()), MaximumLineLength);
            }
        }

        return null;
    }

    /// <summary>The text, or its beginning and an ellipsis. A pair of surrogates is not cut in two.</summary>
    public static string Of(string text, int maximumLength)
    {
        if (text.Length <= maximumLength)
        {
            return text;
        }

        int length = char.IsHighSurrogate(text[maximumLength - 2]) ? maximumLength - 2 : maximumLength - 1;
        return text.Remove(length) + "…";
    }
}
