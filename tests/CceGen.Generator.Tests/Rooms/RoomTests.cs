using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Rooms;

/// <summary>The generator is one direction of closed rooms: who may know whom stands in <c>docs/architecture.md</c>, and nowhere else.</summary>
public sealed class RoomTests
{
    private static readonly Lazy<IReadOnlyList<(string Path, string Name, string Used)>> Uses = new(() => RoomUses.In(
        Directory.EnumerateFiles(TestPaths.Generator, "*.cs", SearchOption.AllDirectories)
            .Select(path => KeyValuePair.Create(Path.GetRelativePath(TestPaths.Generator, path), File.ReadAllText(path)))
            .Where(file => RoomUses.RoomOf(file.Key)?.Split('/')[0] is not ("bin" or "obj"))));

    public static TheoryData<string> RoomNames { get; } = [.. RoomTable.Rows.Keys];

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void A_room_uses_only_the_rooms_it_may_know(string room)
    {
        var uses = Uses.Value.Where(use => RoomUses.RoomOf(use.Path) == room).ToList();

        Assert.DoesNotContain(uses, use => !RoomTable.Rows[room].Contains(use.Used));
    }

    [Fact]
    public void No_two_rooms_know_each_other()
    {
        var known = RoomTable.Rows.ToDictionary(
            row => row.Key, row => Uses.Value.Where(use => RoomUses.RoomOf(use.Path) == row.Key && use.Used != row.Key).Select(use => use.Used).ToHashSet());

        Assert.NotEmpty(known["Emit"]);
        Assert.DoesNotContain(known.Keys, room => Reachable(room, known).Contains(room));
    }

    [Fact]
    public void Every_folder_is_a_room_with_a_row()
    {
        var folders = Directory.EnumerateDirectories(TestPaths.Generator, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(TestPaths.Generator, path).Replace('\\', '/'))
            .Where(path => path.Split('/')[0] is not ("bin" or "obj" or "build" or "package"));

        Assert.Equal(RoomTable.Rows.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("using CceGen.Generator.Lowering; namespace CceGen.Generator.Emit { class A { string B => Names.Of(); } }")]
    [InlineData("using N = CceGen.Generator.Lowering.Names; namespace CceGen.Generator.Emit { class A { string B => N.Of(); } }")]
    [InlineData("using static CceGen.Generator.Lowering.Names; namespace CceGen.Generator.Emit { class A { string B => Of(); } }")]
    [InlineData("namespace CceGen.Generator.Emit { class A { string B => global::CceGen.Generator.Lowering.Names.Of(); } }")]
    [InlineData("namespace CceGen.Generator.Emit { class A { string B => CceGen.Generator.Lowering.Names.Of(); } }")]
    [InlineData("namespace CceGen.Generator.Emit { class A { string B => Lowering.Names.Of(); } }")]
    [InlineData("namespace CceGen.Generator.Emit { class A { Lowering.Names[]? B; } }")]
    [InlineData("namespace CceGen.Generator.Emit { class A { int B => Model.Pair.Get().Length; } }")]
    public void Another_room_is_found_however_it_is_named(string text)
    {
        var uses = RoomUses.In(new Dictionary<string, string>
        {
            ["Lowering/Names.cs"] = "namespace CceGen.Generator.Lowering { class Names { public static string Of() => \"\"; public int Length; } }",
            ["Model/Pair.cs"] = "namespace CceGen.Generator.Model { class Pair { public static Lowering.Names Get() => new(); } }",
            ["Emit/A.cs"] = text,
        });

        Assert.Contains(uses, use => use is { Path: "Emit/A.cs", Used: "Lowering" });
    }

    [Theory]
    [InlineData("Newtonsoft.Json", "Newtonsoft")]
    [InlineData("System.Text.Json", "SystemTextJson")]
    public void A_json_library_is_named_only_in_the_files_of_its_dialect(string library, string dialect)
    {
        var naming = RoomTable.Rows.Keys.Where(room => room.StartsWith("Emit", StringComparison.Ordinal)).SelectMany(FilesOf)
            .Where(path => CodeLines(path).Any(line => line.Contains(library, StringComparison.Ordinal)))
            .Select(path => Path.GetFileName(path))
            .ToList();

        Assert.NotEmpty(naming);
        Assert.All(naming, file => Assert.StartsWith(dialect, file, StringComparison.Ordinal));
    }

    private static HashSet<string> Reachable(string room, Dictionary<string, HashSet<string>> known)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(known[room]);
        while (open.TryPop(out var next))
        {
            if (reached.Add(next) && known.TryGetValue(next, out var further))
            {
                foreach (var other in further)
                {
                    open.Push(other);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<string> CodeLines(string path) =>
        File.ReadLines(path).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));

    private static IEnumerable<string> FilesOf(string room) => Directory.EnumerateFiles(Path.Combine(TestPaths.Generator, room), "*.cs");
}
