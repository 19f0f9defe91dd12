namespace CceGen.Compatibility.Tests;

/// <summary>
/// The differences that remain, each with its reason, which is the line with <c>#</c> above. An entry is one of these lines:
/// <c>- pattern</c> for what NSwag has, <c>+ pattern</c> for what the generator has; <c>= pattern => pattern</c> for a line of NSwag's and the one
/// that stands for it; <c>~ text => text</c> for lines that are the same where the second text is written for the first one. In a pattern, <c>*</c>
/// is any text, which is the same in both patterns of an entry, and <c>%</c> is any other text. <c>profile: </c> or <c>document/profile: </c> may
/// stand before the sign, several of these with commas between.
/// </summary>
internal sealed class DifferenceList
{
    private readonly List<DifferenceEntry> _entries = [];
    private readonly HashSet<DifferenceEntry> _used = [];

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
            _entries.Add(DifferenceEntry.Parse(line));
        }
    }

    public static DifferenceList Read(string name) => new(File.ReadAllLines(TestPaths.List(name)));

    /// <summary>Fails for a difference that the list does not have, and for an entry that stands for no difference.</summary>
    /// <param name="differences">The differences, each with the pair where it is found.</param>
    public void Compare(IReadOnlyList<(string Place, string Line)> differences)
    {
        var unlisted = differences.GroupBy(difference => difference.Place, difference => difference.Line, StringComparer.Ordinal)
            .SelectMany(place => Unlisted(place.Key, [.. place]).Select(line => $"{place.Key}: {line}")).ToList();
        if (Environment.GetEnvironmentVariable("CCEGEN_DIFFERENCES") is { Length: > 0 } file)
        {
            File.WriteAllLines(file, unlisted);
        }

        Assert.True(unlisted.Count == 0, $"{unlisted.Count} differences are not in the list:\n{string.Join("\n", unlisted.Take(60))}");
        var unused = _entries.Where(entry => !_used.Contains(entry)).Select(entry => entry.Text).ToList();
        Assert.True(unused.Count == 0, $"No such difference is found:\n{string.Join("\n", unused)}");
    }

    /// <summary>The differences at a place that the list does not have.</summary>
    public IEnumerable<string> Unlisted(string place, IReadOnlyList<string> lines)
    {
        var entries = _entries.Where(entry => entry.IsFor(place)).ToList();
        var paired = new HashSet<string>(StringComparer.Ordinal);
        foreach (var theirs in lines.Where(line => line[0] == '-'))
        {
            foreach (var ours in lines.Where(line => line[0] == '+' && IsPaired(entries, theirs[2..], line[2..])))
            {
                paired.UnionWith([theirs, ours]);
            }
        }

        foreach (var line in lines.Where(line => !paired.Contains(line)))
        {
            var found = entries.Where(entry => entry.IsMatch(line)).ToList();
            _used.UnionWith(found);
            if (found.Count == 0)
            {
                yield return line;
            }
        }
    }

    private bool IsPaired(IEnumerable<DifferenceEntry> entries, string theirs, string ours)
    {
        var (sameTheirs, sameOurs) = (theirs, ours);
        var replacing = new List<DifferenceEntry>();
        foreach (var entry in entries)
        {
            if (entry.IsPair(theirs, ours))
            {
                _used.Add(entry);
                return true;
            }

            var replaced = (entry.Replace(sameTheirs), entry.Replace(sameOurs));
            if (replaced != (sameTheirs, sameOurs))
            {
                replacing.Add(entry);
                (sameTheirs, sameOurs) = replaced;
            }
        }

        if (sameTheirs != sameOurs)
        {
            return false;
        }

        _used.UnionWith(replacing);
        return true;
    }
}
