namespace Cce.Cli.Usage;

/// <summary>Texts that become the value of a header. They may be secret, so no message quotes them.</summary>
internal static class HeaderValue
{
    /// <summary>Whether a text has visible ASCII characters only, and at least one.</summary>
    public static bool IsWord(string text) => text.Length > 0 && text.All(static letter => letter is >= '!' and <= '~');

    /// <summary>Whether a text has no control character but the tab, which a header may contain.</summary>
    public static bool IsText(string text) => !text.Any(static letter => char.IsControl(letter) && letter != '\t');

    /// <summary>Returns what is wrong with a word, or <see langword="null"/>.</summary>
    /// <param name="source">The option or environment variable that it comes from.</param>
    public static string? Error(string text, string source) =>
        IsWord(text) ? null : text.Length == 0 ? $"'{source}' is empty" : $"'{source}' contains characters that are not allowed in a header";
}
