using System.Globalization;

namespace CceGen.Generator.Primitives;

/// <summary>A short text or a number that stands for a longer text, the same in every process.</summary>
internal static class StableHash
{
    public static string Of(string text) => NumberOf(text).ToString("x8", CultureInfo.InvariantCulture);

    // FNV-1a: string.GetHashCode differs from process to process.
    public static uint NumberOf(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash;
    }
}
