using System;
using System.Collections.Generic;
using System.Globalization;

namespace CceGen.Generator.Options;

/// <summary>
/// What an option may put into C# where a name is expected. Options end up in source as they are, so nothing that is no
/// name gets past here; keywords are refused, because nobody means them.
/// </summary>
internal static class CSharpIdentifier
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>Words that C# does not accept, or only with a warning, as the name of a type.</summary>
    private static readonly HashSet<string> RefusedTypeNames = new(StringComparer.Ordinal)
    {
        "allows", "async", "await", "dynamic", "extension", "field", "file", "nint", "notnull", "nuint", "partial",
        "record", "required", "scoped", "unmanaged", "var", "where", "yield",
    };

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

    public static bool IsTypeName(string text) => IsIdentifier(text) && !RefusedTypeNames.Contains(text);

    private static bool IsIdentifier(string text)
    {
        if (text.Length == 0 || Keywords.Contains(text) || !IsStart(text[0]))
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
