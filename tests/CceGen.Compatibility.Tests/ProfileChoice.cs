using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace CceGen.Compatibility.Tests;

/// <summary>
/// Chooses documents for the options of a profile: those in which it meets what it changes. Each kind of line that the profile changes is looked for
/// in the public surface that NSwag gives a document with its defaults; the two documents with the most of these lines are taken (the first by name
/// where several have as many).
/// </summary>
internal static class ProfileChoice
{
    private const int DocumentsForEachKind = 2;

    /// <summary>For each profile, the lines of a surface that it changes.</summary>
    private static readonly IReadOnlyList<(string Profile, string[] Lines)> Kinds =
    [
        ("injected", [@" Task<", @" Task\z", @"Task<FileResponse>", @"FileParameter "]),
        ("contracts", [@"\Aclass Shop\.", @"\Aenum ", @"Client\.", @"Task<FileResponse>"]),
        ("old-types", [@"\.\w+ ICollection<", @"\.\w+ IDictionary<", @"\.\w+ DateTimeOffset\??", @"\(.*DateTimeOffset", @"Task<ICollection<", @"Task<IDictionary<", @" : Collection<", @" : Dictionary<"]),
        ("studio", [@"\.\w+ ICollection<", @"Task<ICollection<", @"\Aclass Shop\.", @"ApiException<", @" : \w+\z"]),
        ("nullable", [@"\.\w+ string \{", @"\.\w+ (int|long|double|bool|DateTimeOffset|Guid) \{", @"\.\w+ (int|long|double|bool|DateTimeOffset|Guid)\? \{", @"\.\w+ ICollection<", @"\.\w+ IDictionary<", @"\.\w+ object \{", @"\(.*string \w+[,)]", @"Task<string>", @"Required", @"Task<object>"]),
        ("optional", [@"\(.*\? \w+[,)]", @"\(.*string \w+, ", @"\(.*IEnumerable<", @"\(.*FileParameter", @"\(.*body"]),
        ("own-base", [@"\AClient\.", @"\A\w+Client\.", @"Task<FileResponse>"]),
        ("shared-exception", [@"ApiException<", @"Client\."]),
        ("own-files", [@"Task<FileResponse>", @"FileParameter "]),
        ("inlined", [@"\.\w+ \w+ \{ get; set; \}", @" : Collection<", @" : Dictionary<", @"Task<\w+>"]),
        ("mode-ids", [@"\A\w+Client\.\w+Async", @"\AClient\.\w+Async"]),
        ("mode-paths", [@"\AClient\.\w+Async"]),
        ("mode-tags-paths", [@"\AClient\.\w+Async", @"\A\w+Client\.\w+Async"]),
        ("mode-tags-ids", [@"\AClient\.\w+Async", @"\A\w+Client\.\w+Async"]),
        ("mode-tags-names", [@"\A\w+Client\.\w+Async"]),
        ("mode-single-ids", [@"\A\w+Client\.\w+Async"]),
        ("mode-single-paths", [@"\AClient\.\w+Async"]),
    ];

    /// <param name="surfaces">The surface of each document with the defaults.</param>
    public static IEnumerable<(string Document, string Profile)> Of(IReadOnlyList<(string Document, ImmutableHashSet<string> Lines)> surfaces) =>
        from kind in Kinds
        let documents = kind.Lines.SelectMany(line => MostOf(line, surfaces)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        from document in documents
        select (document, kind.Profile);

    private static IEnumerable<string> MostOf(string kind, IReadOnlyList<(string Document, ImmutableHashSet<string> Lines)> surfaces)
    {
        var pattern = new Regex(kind, RegexOptions.CultureInvariant);
        var found = surfaces.Select(surface => (surface.Document, Count: surface.Lines.Count(line => pattern.IsMatch(line.Replace("virtual ", "", StringComparison.Ordinal)))))
            .Where(surface => surface.Count > 0).OrderByDescending(surface => surface.Count).ThenBy(surface => surface.Document, StringComparer.Ordinal).Take(DocumentsForEachKind).ToList();
        Assert.True(found.Count > 0, $"No document has a line like '{kind}'.");
        return found.Select(surface => surface.Document);
    }
}
