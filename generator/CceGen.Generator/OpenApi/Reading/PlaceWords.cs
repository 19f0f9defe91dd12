using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>What people write as <c>in</c> of a parameter, and the place that they mean by it.</summary>
internal static class PlaceWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["head"] = "header",
        ["headers"] = "header",
        ["cookies"] = "cookie",
        ["form"] = "formData",
    };

    /// <summary>The place: one of those that the version has, in any letter case, with blanks, or with one slip of the pen; null for any other word.</summary>
    public static string? Find(string text, IReadOnlyList<string> places)
    {
        var word = text.Trim();
        return Words.TryGetValue(word, out var meant) && places.Contains(meant) ? meant : Suggestion.MeantBy(word, places);
    }
}
