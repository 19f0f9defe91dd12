namespace CceGen.Generator.Spec;

/// <summary>Gives equal short texts of one file the same string: the keys and words of OpenAPI, and references, occur thousands of times.</summary>
/// <param name="text">The text of the file.</param>
internal sealed class TextCache(string text)
{
    private const int Size = 4096;
    private const int LongestLength = 80;

    private readonly string?[] _texts = new string?[Size];

    /// <summary>The characters from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public string Get(int start, int end)
    {
        var length = end - start;
        if (length > LongestLength)
        {
            return text.Substring(start, length);
        }

        var hash = 17;
        for (var index = start; index < end; index++)
        {
            hash = unchecked((hash * 31) + text[index]);
        }

        ref var known = ref _texts[hash & (Size - 1)];
        if (known is null || known.Length != length || string.CompareOrdinal(known, 0, text, start, length) != 0)
        {
            known = text.Substring(start, length);
        }

        return known;
    }
}
