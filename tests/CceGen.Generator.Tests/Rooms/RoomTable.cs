using System.Text.RegularExpressions;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Rooms;

/// <summary>The table of rooms in <c>docs/architecture.md</c>: which other rooms and libraries a room may know.</summary>
internal static partial class RoomTable
{
    public const string Roslyn = "Roslyn";
    public const string Yaml = "SharpYaml";

    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Rows { get; } = Read();

    private static Dictionary<string, IReadOnlySet<string>> Read()
    {
        var path = Path.Combine(TestPaths.Project, "../../docs/architecture.md");
        var section = File.ReadLines(path).SkipWhile(line => line != "## Rooms").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        var rows = section.Select(line => Row().Match(line)).Where(match => match.Success)
            .ToDictionary(match => match.Groups["room"].Value, match => match.Groups["known"].Value);
        return rows.ToDictionary(row => row.Key, row => (IReadOnlySet<string>)KnownTo(row.Key, row.Value, rows.Keys));
    }

    private static HashSet<string> KnownTo(string room, string cell, IEnumerable<string> rooms)
    {
        var known = cell.Split(", ").ToHashSet(StringComparer.Ordinal);
        if (known.Remove("all of them"))
        {
            known.UnionWith(rooms);
        }

        known.Remove("nothing");
        known.Add(room);
        return known;
    }

    [GeneratedRegex(@"^\| `(?<room>[A-Za-z0-9/]+)` \| [^|]+ \| (?<known>[^|`]+) \|$")]
    private static partial Regex Row();
}
