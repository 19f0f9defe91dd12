namespace Cce.Cli.Rendering;

/// <summary>Text from the service for people: control characters could command the terminal, so they are shown as ?.</summary>
internal static class PrintableText
{
    public static string Of(string? text) =>
        text is null ? "" : string.Concat(text.Select(character => char.IsControl(character) ? '?' : character));
}
