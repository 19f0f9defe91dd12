using System.Globalization;

namespace CceGen.Generator.Lowering;

/// <summary>A short text that stands for a longer one, the same in every process.</summary>
internal static class StableHash
{
    // FNV-1a: string.GetHashCode differs from process to process.
    public static string Of(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
