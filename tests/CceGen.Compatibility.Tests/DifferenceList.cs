using System.Text.RegularExpressions;

namespace CceGen.Compatibility.Tests;

/// <summary>
/// The differences that remain, each with its reason. An entry is a line <c>- pattern</c> (NSwag has it) or <c>+ pattern</c> (the generator
/// has it), with <c>*</c> for any text; <c>profile: </c> or <c>document/profile: </c> may stand before the sign, several of these with commas
/// between. The reason is the line with <c>#</c> above.
/// </summary>
internal sealed class DifferenceList
{
    private readonly List<(string Entry, Regex Place, Regex Line)> _entries = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private DifferenceList(IEnumerable<string> lines)
    {
        var hasReason = false;
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (line[0] == '#')
            {
                hasReason = true;
                continue;
            }

            Assert.True(hasReason, $"'{line}' has no reason above it.");
            var match = Regex.Match(line, @"\A(?:(?<place>[^\s:]+): )?(?<line>[-+] .*)\z", RegexOptions.CultureInvariant);
            Assert.True(match.Success, $"'{line}' is no entry.");
            var places = match.Groups["place"].Success ? match.Groups["place"].Value.Split(',') : ["*"];
            _entries.Add((line, Pattern([.. places.Select(place => place.Contains('/', StringComparison.Ordinal) ? place : "*/" + place)]), Pattern(match.Groups["line"].Value)));
        }
    }

    public static DifferenceList Read(string name) => new(File.ReadAllLines(TestPaths.List(name)));

    /// <summary>Fails for a difference that the list does not have, and for an entry that stands for no difference.</summary>
    /// <param name="differences">The differences, each with the pair where it is found.</param>
    public void Compare(IReadOnlyList<(string Place, string Line)> differences)
    {
        var unlisted = differences.Where(difference => !Has(difference.Place, difference.Line)).Select(difference => $"{difference.Place}: {difference.Line}").ToList();
        if (Environment.GetEnvironmentVariable("CCEGEN_DIFFERENCES") is { Length: > 0 } file)
        {
            File.WriteAllLines(file, unlisted);
        }

        Assert.True(unlisted.Count == 0, $"{unlisted.Count} differences are not in the list:\n{string.Join("\n", unlisted.Take(60))}");
        var unused = _entries.Select(entry => entry.Entry).Where(entry => !_used.Contains(entry)).ToList();
        Assert.True(unused.Count == 0, $"No such difference is found:\n{string.Join("\n", unused)}");
    }

    private bool Has(string place, string line)
    {
        var found = _entries.Where(entry => entry.Place.IsMatch(place) && entry.Line.IsMatch(line)).ToList();
        _used.UnionWith(found.Select(entry => entry.Entry));
        return found.Count > 0;
    }

    private static Regex Pattern(params string[] texts) =>
        new(@"\A(?:" + string.Join('|', texts.Select(text => Regex.Escape(text).Replace(@"\*", ".*", StringComparison.Ordinal))) + @")\z", RegexOptions.CultureInvariant);
}
