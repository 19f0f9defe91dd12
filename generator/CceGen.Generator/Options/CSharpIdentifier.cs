using System;
using System.Globalization;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Options;

/// <summary>
/// What an option may put into C# where a name is expected. Options end up in source as they are, so nothing that is no
/// name gets past here; keywords are refused, because nobody means them.
/// </summary>
internal static class CSharpIdentifier
{
    /// <summary>The types of the language that are no names.</summary>
    private static readonly string[] Keywords =
    [
        "bool", "byte", "char", "decimal", "double", "float", "int", "long", "object", "sbyte", "short", "string", "uint", "ulong", "ushort",
    ];

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

    /// <summary>A type: names with points, and arguments in angle brackets that are types.</summary>
    public static bool IsType(string text)
    {
        const string global = "global::";
        var position = text.StartsWith(global, StringComparison.Ordinal) ? global.Length : 0;
        return ReadType(text, ref position) && position == text.Length;
    }

    private static bool ReadType(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] is not ('<' or '>' or ',' or ' '))
        {
            position++;
        }

        var name = text.Substring(start, position - start);
        if (Array.IndexOf(Keywords, name) >= 0)
        {
            return true;
        }

        if (!IsNamespace(name))
        {
            return false;
        }

        if (position == text.Length || text[position] != '<')
        {
            return true;
        }

        do
        {
            position++;
            while (position < text.Length && text[position] == ' ')
            {
                position++;
            }

            if (!ReadType(text, ref position))
            {
                return false;
            }
        }
        while (position < text.Length && text[position] == ',');

        return position < text.Length && text[position++] == '>';
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
