using System.Text.RegularExpressions;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Rooms;

/// <summary>The generator is one direction of closed rooms: who may know whom is decided here, and nowhere else.</summary>
public sealed partial class RoomTests
{
    private const string Roslyn = "Microsoft.CodeAnalysis";
    private const string Yaml = "SharpYaml";

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Primitives"] = [],
        ["Diagnostics"] = ["Primitives", Roslyn],
        ["Spec"] = ["Primitives", Yaml],
        ["OpenApi"] = ["Spec", "Primitives"],
        ["OpenApi/Vocabularies"] = ["OpenApi"],
        ["OpenApi/Reading"] = ["OpenApi", "OpenApi.Vocabularies", "Spec", "Primitives"],
        ["Options"] = ["Spec", "Primitives"],
        ["Model"] = ["Primitives"],
        ["RuntimeFiles"] = [],
        ["Lowering"] = ["OpenApi", "Spec", "Options", "Model", "RuntimeFiles", "Primitives"],
        ["Emit"] = ["Model", "Primitives", "RuntimeFiles", "Emit.Json"],
        ["Emit/Json"] = ["Model", "Primitives", "Emit"],
        // The steps between the rooms: it knows them all, and none of them knows it.
        ["Pipeline"] = ["Diagnostics", "Emit", "Lowering", "Model", "OpenApi", "OpenApi.Reading", "Options", "Primitives", "RuntimeFiles", "Spec", Roslyn],
    };

    public static TheoryData<string> RoomNames { get; } = [.. MayUse.Keys];

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void A_room_uses_only_the_rooms_it_may_know(string room)
    {
        foreach (var file in FilesOf(room))
        {
            var used = UsingDirective().Matches(File.ReadAllText(file))
                .Select(match => Room(match.Groups["namespace"].Value))
                .Where(name => name is not null);
            Assert.All(used, name => Assert.Contains(name, MayUse[room]));
        }
    }

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void A_room_names_no_other_room_in_full(string room)
    {
        // A qualified name would go around the rule above.
        foreach (var file in FilesOf(room))
        {
            var lines = File.ReadLines(file).Where(line =>
                !line.StartsWith("using ", StringComparison.Ordinal) && !line.StartsWith("namespace ", StringComparison.Ordinal));
            Assert.All(lines, line => Assert.DoesNotMatch(@"\b(CceGen\.Generator\.[A-Z]|Microsoft\.CodeAnalysis\.|SharpYaml\.)", line));
        }
    }

    [Fact]
    public void Every_folder_is_a_room_with_a_rule()
    {
        var folders = Directory.EnumerateDirectories(TestPaths.Generator, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(TestPaths.Generator, path).Replace('\\', '/'))
            .Where(path => path.Split('/')[0] is not ("bin" or "obj" or "build"));

        Assert.Equal(MayUse.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Newtonsoft.Json", "Newtonsoft")]
    [InlineData("System.Text.Json", "SystemTextJson")]
    public void A_json_library_is_named_only_in_the_files_of_its_dialect(string library, string dialect)
    {
        var naming = MayUse.Keys.Where(room => room.StartsWith("Emit", StringComparison.Ordinal)).SelectMany(FilesOf)
            .Where(path => CodeLines(path).Any(line => line.Contains(library, StringComparison.Ordinal)))
            .Select(path => Path.GetFileName(path))
            .ToList();

        Assert.NotEmpty(naming);
        Assert.All(naming, file => Assert.StartsWith(dialect, file, StringComparison.Ordinal));
    }

    private static IEnumerable<string> CodeLines(string path) =>
        File.ReadLines(path).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));

    private static List<string> FilesOf(string room)
    {
        var files = Directory.EnumerateFiles(Path.Combine(TestPaths.Generator, room), "*.cs").ToList();
        Assert.NotEmpty(files);
        return files;
    }

    // Null for what every room may use: the framework.
    private static string? Room(string used)
    {
        const string prefix = "CceGen.Generator.";
        return used switch
        {
            _ when used.StartsWith(prefix, StringComparison.Ordinal) => used[prefix.Length..],
            _ when used.StartsWith(Roslyn, StringComparison.Ordinal) => Roslyn,
            _ when used.StartsWith(Yaml, StringComparison.Ordinal) => Yaml,
            _ => null,
        };
    }

    [GeneratedRegex(@"^using (static )?(\w+ = )?(?<namespace>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();
}
