using System.Text.RegularExpressions;

namespace CceGen.Compatibility.Tests;

/// <summary>
/// The differences that remain, each with its reason. An entry is a line <c>- pattern</c> (NSwag has it) or <c>+ pattern</c> (the generator
/// has it), with <c>*</c> for any text; <c>profile: </c> or <c>document/profile: </c> may stand before the sign. The reason is the line
/// with <c>#</c> above. An entry after <c>~</c> need not be met: what it says is about to change.
/// </summary>
internal sealed class DifferenceList
{
    private readonly List<(string Entry, Regex Place, Regex Line)> _entries = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private DifferenceList(IEnumerable<string> lines)
    {
        var hasReason = false;
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (line[0] == '#')
            {
                hasReason = true;
                continue;
            }

            Assert.True(hasReason, $"'{line}' has no reason above it.");
            var match = Regex.Match(line, @"\A(?<soon>~ )?(?:(?<place>[^\s:]+): )?(?<line>[-+] .*)\z", RegexOptions.CultureInvariant);
            Assert.True(match.Success, $"'{line}' is no entry.");
            var place = match.Groups["place"].Success ? match.Groups["place"].Value : "*";
            _used.UnionWith(match.Groups["soon"].Success ? [line] : []);
            _entries.Add((line, Pattern(place.Contains('/', StringComparison.Ordinal) ? place : "*/" + place), Pattern(match.Groups["line"].Value)));
        }
    }

    public static DifferenceList Read() => new(File.ReadAllLines(TestPaths.Differences));

    /// <summary>The entries that no difference was found for.</summary>
    public IEnumerable<string> Unused => _entries.Select(entry => entry.Entry).Where(entry => !_used.Contains(entry));

    /// <summary>Whether the list has the difference.</summary>
    public bool Has(string place, string line)
    {
        var found = _entries.Where(entry => entry.Place.IsMatch(place) && entry.Line.IsMatch(line)).ToList();
        _used.UnionWith(found.Select(entry => entry.Entry));
        return found.Count > 0;
    }

    private static Regex Pattern(string text) => new(@"\A" + Regex.Escape(text).Replace(@"\*", ".*", StringComparison.Ordinal) + @"\z", RegexOptions.CultureInvariant);
}
