using System.Globalization;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Options;

/// <summary>
/// What an option may put into C# where a name is expected. Options end up in source as they are, so nothing that is no
/// name gets past here; keywords are refused, because nobody means them.
/// </summary>
internal static class CSharpIdentifier
{
    public static bool IsNamespace(string text)
    {
        foreach (var segment in text.Split('.'))
        {
            if (!IsIdentifier(segment))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsTypeName(string text) => IsIdentifier(text) && !CSharpKeywords.IsContextual(text);

    private static bool IsIdentifier(string text)
    {
        if (text.Length == 0 || CSharpKeywords.IsReserved(text) || !IsStart(text[0]))
        {
            return false;
        }

        foreach (var character in text)
        {
            if (!IsStart(character) && !IsPart(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsStart(char character) => char.IsLetter(character) || character == '_';

    private static bool IsPart(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark;
}
