using System;
using System.Collections.Generic;

namespace CceGen.Generator.Primitives;

/// <summary>The words that C# keeps for itself.</summary>
internal static class CSharpKeywords
{
    /// <summary>No identifier may be one of these without an <c>@</c>.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while",

        // Not in the specification, but in every compiler.
        "__arglist", "__makeref", "__reftype", "__refvalue",
    };

    /// <summary>Identifiers that mean something else at certain places, and that C# does not take, or takes with a warning, as names.</summary>
    private static readonly HashSet<string> Contextual = new(StringComparer.Ordinal)
    {
        "_", "allows", "async", "await", "dynamic", "extension", "field", "file", "nameof", "nint", "notnull",
        "nuint", "partial", "record", "required", "scoped", "unmanaged", "var", "where", "yield",
    };

    public static bool IsReserved(string word) => Reserved.Contains(word);

    public static bool IsContextual(string word) => Contextual.Contains(word);
}
