using System.Globalization;

namespace CceGen.Corpus;

/// <summary>The cell <c>CCE0301:12 CCE0303:2</c>: how often the generator said what.</summary>
internal static class DiagnosticCounts
{
    public static string Format(IEnumerable<string> ids) => string.Join(' ', ids
        .CountBy(id => id)
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}:{pair.Value}")));

    public static IEnumerable<(string Id, int Count)> Parse(string cell) => cell
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split(':'))
        .Select(parts => (parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture)));
}
