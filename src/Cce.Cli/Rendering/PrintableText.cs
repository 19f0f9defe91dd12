using Spectre.Console;

namespace Cce.Cli.Rendering;

/// <summary>Text of the service for people. Control characters could command the terminal, so each becomes a <c>?</c>.</summary>
internal static class PrintableText
{
    private const int MaximumCell = 60;
    private const int MaximumValue = 1000;

    public static string Of(string? text) => Replaced(text ?? "", static _ => false);

    /// <summary>The same with its line breaks.</summary>
    public static string Lines(string text) => Replaced(text, static character => character is '\r' or '\n');

    /// <summary>A cell of a table: 60 characters at most, a longer text ends with <c>…</c>.</summary>
    public static string Cell(string? text) => Of(Cut(text, MaximumCell));

    /// <summary>A text on a line of its own: 1,000 characters at most, a longer text ends with <c>…</c>.</summary>
    public static string Value(string? text) => Of(Cut(text, MaximumValue));

    /// <summary>Pads a text to a width on the terminal, where a Chinese character has two columns.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - text.GetCellWidth()));

    private static string? Cut(string? text, int length)
    {
        if (text is null || text.Length <= length)
        {
            return text;
        }

        int end = length - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), "…");
    }

    private static string Replaced(string text, Func<char, bool> isKept) => !text.Any(char.IsControl) ? text
        : string.Create(text.Length, (text, isKept), static (printed, source) =>
        {
            for (int index = 0; index < printed.Length; index++)
            {
                char character = source.text[index];
                printed[index] = char.IsControl(character) && !source.isKept(character) ? '?' : character;
            }
        });
}
