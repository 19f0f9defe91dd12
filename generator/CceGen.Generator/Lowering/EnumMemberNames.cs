using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.Lowering;

/// <summary>Makes identifiers of the values of an enum, those that have no word included: <c>&gt;=</c>, <c>-1</c>, the empty text.</summary>
internal static class EnumMemberNames
{
    private static readonly Dictionary<char, string> Words = new()
    {
        ['+'] = "Plus", ['-'] = "Minus", ['*'] = "Star", ['/'] = "Slash", ['\\'] = "Backslash", ['='] = "Equal", ['<'] = "Less",
        ['>'] = "Greater", ['!'] = "Not", ['&'] = "And", ['|'] = "Or", ['%'] = "Percent", ['#'] = "Hash", ['@'] = "At",
        ['.'] = "Dot", [','] = "Comma", [':'] = "Colon", [';'] = "Semicolon", ['?'] = "Question", ['_'] = "Underscore",
        ['$'] = "Dollar", ['^'] = "Caret", ['~'] = "Tilde", [' '] = "Space", ['('] = "Open", [')'] = "Close", ['['] = "OpenSquare",
        [']'] = "CloseSquare", ['\''] = "Apostrophe", ['"'] = "Quote",
    };

    public static string ToIdentifier(string value)
    {
        if (value.Length == 0)
        {
            return "Empty";
        }

        var name = CSharpNames.ToPascalCase(value);
        if (name.Length == 0)
        {
            name = string.Concat(value.Select(character => Words.TryGetValue(character, out var word) ? word : "Symbol"));
        }

        return value[0] is '-' or '+' && value.Length > 1 && char.IsDigit(value[1]) ? Words[value[0]] + name.TrimStart('_') : name;
    }
}
