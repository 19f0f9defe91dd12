namespace Cce.Cli.Commands;

/// <summary>Text that a header carries as one word.</summary>
internal static class HeaderWord
{
    public static bool Is(string text) => text.Length > 0 && text.All(character => character is >= '!' and <= '~');
}
