using System.Collections.Generic;
using System.Globalization;

namespace CceGen.Generator.Lowering;

/// <summary>The words for characters that no identifier can have.</summary>
internal static class SignWords
{
    private static readonly Dictionary<char, string> Words = new()
    {
        ['+'] = "Plus", ['-'] = "Minus", ['*'] = "Star", ['/'] = "Slash", ['\\'] = "Backslash", ['='] = "Equal", ['<'] = "Less",
        ['>'] = "Greater", ['!'] = "Not", ['&'] = "And", ['|'] = "Or", ['%'] = "Percent", ['#'] = "Hash", ['@'] = "At",
        ['.'] = "Dot", [','] = "Comma", [':'] = "Colon", [';'] = "Semicolon", ['?'] = "Question", ['_'] = "Underscore",
        ['$'] = "Dollar", ['^'] = "Caret", ['~'] = "Tilde", [' '] = "Space", ['('] = "Open", [')'] = "Close", ['['] = "OpenSquare",
        [']'] = "CloseSquare", ['\''] = "Apostrophe", ['"'] = "Quote",
    };

    public static string? Find(char sign) => Words.TryGetValue(sign, out var word) ? word : null;

    /// <summary>The word, or the number of the character where there is none: <c>U2192</c>.</summary>
    public static string Of(char sign) => Find(sign) ?? "U" + ((int)sign).ToString("X4", CultureInfo.InvariantCulture);
}
