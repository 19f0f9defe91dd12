using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Negative;

/// <summary>
/// A mistake. Either one document whose first comment lines say what is expected, or a folder with a document, nswag.json
/// files and an expect.txt; in both, lines and columns count from 1, as the compiler prints them.
/// </summary>
internal sealed class NegativeCase
{
    private const string Mark = "# expect: ";

    private NegativeCase(string name, IReadOnlyList<string> expected, IReadOnlyList<TestFile> files)
    {
        Name = name;
        Expected = expected;
        Files = files;
    }

    public static IReadOnlyList<NegativeCase> All { get; } =
    [
        .. Directory.EnumerateFiles(TestPaths.Negative, "*.yaml").Select(FromDocument),
        .. Directory.EnumerateDirectories(TestPaths.Negative).Select(FromFolder),
    ];

    public string Name { get; }

    /// <summary>The expected diagnostics, as <c>CCE0203 spec.yaml (7,11) error</c>.</summary>
    public IReadOnlyList<string> Expected { get; }

    public IReadOnlyList<TestFile> Files { get; }

    private static NegativeCase FromDocument(string path)
    {
        var file = Path.GetFileName(path);
        var expected = File.ReadLines(path)
            .TakeWhile(line => line.StartsWith(Mark, StringComparison.Ordinal))
            .Select(line => line[Mark.Length..].Split(' '))
            .Select(parts => $"{parts[0]} {file} {parts[1]} {parts[2]}");
        return new NegativeCase(Path.GetFileNameWithoutExtension(path), [.. expected], [TestFile.Document(path, File.ReadAllText(path))]);
    }

    private static NegativeCase FromFolder(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) is "spec.yaml" or "nswag.json" or "second.nswag")
            .Order(StringComparer.Ordinal)
            .Select(path => TestFile.Plain(path, File.ReadAllText(path)));
        return new NegativeCase(Path.GetFileName(folder), File.ReadAllLines(Path.Combine(folder, "expect.txt")), [.. files]);
    }
}
