using System;
using System.Collections.Generic;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Words that people and tools write as <c>type</c>, and what they mean by them.</summary>
internal static class TypeWords
{
    /// <summary>A type that allows everything.</summary>
    public const string Any = "any";

    private static readonly Dictionary<string, (string Type, string? Format)> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["str"] = ("string", null),
        ["text"] = ("string", null),
        ["email"] = ("string", null),
        ["password"] = ("string", null),
        ["uri"] = ("string", "uri"),
        ["url"] = ("string", "uri"),
        ["uuid"] = ("string", "uuid"),
        ["guid"] = ("string", "uuid"),
        ["date"] = ("string", "date"),
        ["datetime"] = ("string", "date-time"),
        ["date-time"] = ("string", "date-time"),
        ["byte"] = ("string", "byte"),
        ["binary"] = ("string", "binary"),
        ["file"] = ("string", "binary"),
        ["int"] = ("integer", null),
        ["int32"] = ("integer", "int32"),
        ["int64"] = ("integer", "int64"),
        ["long"] = ("integer", "int64"),
        ["short"] = ("integer", null),
        ["float"] = ("number", "float"),
        ["double"] = ("number", "double"),
        ["decimal"] = ("number", "decimal"),
        ["numeric"] = ("number", null),
        ["bool"] = ("boolean", null),
        ["list"] = ("array", null),
        ["map"] = ("object", null),
        ["dict"] = ("object", null),
        ["dictionary"] = ("object", null),
        ["hash"] = ("object", null),
    };

    /// <summary>The type, and the format that comes with it.</summary>
    public static bool TryFind(string word, out string type, out string? format)
    {
        var isKnown = Words.TryGetValue(word, out var found);
        (type, format) = found;
        return isKnown;
    }
}
