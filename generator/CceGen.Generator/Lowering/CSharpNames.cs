using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CceGen.Generator.Lowering;

/// <summary>Makes C# identifiers of any text: the gate through which names of a document get into code.</summary>
internal static class CSharpNames
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch",
        "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while", "await", "async", "var", "dynamic", "nameof", "when", "where", "yield", "value", "field", "record",
        "required", "scoped", "file", "partial", "global", "notnull", "managed", "unmanaged", "nint", "nuint", "_",
    };

    /// <summary>The words of the text, each with a capital; <c>error_code</c> becomes <c>ErrorCode</c>. Empty when there is no word.</summary>
    public static string ToPascalCase(string text)
    {
        var name = new StringBuilder(text.Length);
        var isStart = true;
        foreach (var character in text)
        {
            if (!IsPart(character))
            {
                isStart = true;
                continue;
            }

            var isDigit = char.GetUnicodeCategory(character) == UnicodeCategory.DecimalDigitNumber;
            if (isDigit && (name.Length == 0 || (isStart && char.IsDigit(name[name.Length - 1]))))
            {
                name.Append('_');
            }

            name.Append(isStart ? char.ToUpperInvariant(character) : character);
            isStart = false;
        }

        return name.ToString();
    }

    /// <summary>As <see cref="ToPascalCase"/>, or <paramref name="fallback"/> when the text has no word.</summary>
    public static string ToPascalCase(string text, string fallback)
    {
        var name = ToPascalCase(text);
        return name.Length == 0 ? fallback : name;
    }

    /// <summary>A name for a parameter: <c>ProjectID</c> becomes <c>projectID</c>, <c>URLPath</c> becomes <c>urlPath</c>.</summary>
    public static string ToCamelCase(string text, string fallback)
    {
        var name = ToPascalCase(text, fallback).ToCharArray();
        for (var index = 0; index < name.Length && char.IsUpper(name[index]); index++)
        {
            if (index > 0 && index + 1 < name.Length && char.IsLower(name[index + 1]))
            {
                break;
            }

            name[index] = char.ToLowerInvariant(name[index]);
        }

        return new string(name);
    }

    /// <summary>The identifier as it is written: with an <c>@</c> where it is a keyword.</summary>
    public static string Escape(string identifier) => Keywords.Contains(identifier) ? "@" + identifier : identifier;

    private static bool IsPart(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber;
}
