using Cce.Cli.Rendering;

namespace Cce.Cli.Usage;

/// <summary>Ids that become part of the path of a URL.</summary>
internal static class Identifier
{
    // Those of the service have 36 characters at most.
    private const int MaximumLength = 128;

    /// <summary>Whether a text is an id: no part of a path that leads elsewhere, and no second part.</summary>
    public static bool Is(string text) =>
        text is not ("" or "." or "..") && text.Length <= MaximumLength
        && text.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');

    /// <summary>Returns what is wrong with an id, or <see langword="null"/>.</summary>
    /// <param name="source">The option or environment variable that it comes from.</param>
    public static string? Error(string text, string source) =>
        Is(text) ? null
        : string.IsNullOrWhiteSpace(text) ? $"'{source}' is empty"
        : text.Length > MaximumLength ? $"'{source}' is longer than {MaximumLength} characters"
        : $"'{source}' must be an id of letters, digits, '-', '_' and '.', but is '{PrintableText.Cell(text)}'";
}
