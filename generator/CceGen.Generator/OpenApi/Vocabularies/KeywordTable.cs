using System;
using System.Collections.Generic;

namespace CceGen.Generator.OpenApi.Vocabularies;

/// <summary>The keywords of one object of the specification, and how each is used.</summary>
internal sealed class KeywordTable
{
    private readonly Dictionary<string, KeywordUse> _uses = new(StringComparer.Ordinal);

    /// <param name="objectName">What messages call the object.</param>
    /// <param name="foreign">Keywords that the object has in the other line of versions: in <c>OpenAPI 3</c> or in <c>Swagger 2.0</c>.</param>
    /// <param name="borrowed">Those of them that readers read as the other line has them, which they report.</param>
    public KeywordTable(
        string objectName,
        string[] read,
        string[]? silent = null,
        string[]? unjudged = null,
        string[]? unenforced = null,
        string[]? ignored = null,
        string[]? foreign = null,
        string[]? borrowed = null)
    {
        ObjectName = objectName;
        Add(read, KeywordUse.Read);
        Add(silent, KeywordUse.Silent);
        Add(unjudged, KeywordUse.Unjudged);
        Add(unenforced, KeywordUse.Unenforced);
        Add(ignored, KeywordUse.Ignored);
        Add(foreign, KeywordUse.Foreign);
        Add(borrowed, KeywordUse.Borrowed);
    }

    public string ObjectName { get; }

    public IReadOnlyCollection<string> Keywords => _uses.Keys;

    public static bool IsExtension(string keyword) => keyword.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>How the keyword is used; null for one that the object does not have.</summary>
    public KeywordUse? UseOf(string keyword) => _uses.TryGetValue(keyword, out var use) ? use : null;

    private void Add(string[]? keywords, KeywordUse use)
    {
        foreach (var keyword in keywords ?? [])
        {
            _uses.Add(keyword, use);
        }
    }
}
