using System.Text;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Negative;

/// <summary>
/// A mistake. Either one document whose first comment lines say what is expected, or a folder with a document, nswag.json
/// files and an expect.txt, and a setup.txt where MSBuild has a say; in both, lines and columns count from 1, as the compiler prints them.
/// </summary>
internal sealed class NegativeCase
{
    private const string Mark = "# expect: ";
    private const string List = "expect.txt";
    private const string Setup = "setup.txt";

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _path;

    private NegativeCase(string path, string name, IReadOnlyList<string> expected, IReadOnlyList<TestFile> files)
    {
        _path = path;
        Name = name;
        Expected = expected;
        Files = files;
    }

    public static IReadOnlyList<NegativeCase> All { get; } =
    [
        .. Directory.EnumerateFiles(TestPaths.Negative).Where(path => Path.GetExtension(path) is ".yaml" or ".json").Select(FromDocument),
        .. Directory.EnumerateDirectories(TestPaths.Negative).Select(FromFolder),
    ];

    public string Name { get; }

    /// <summary>The expected diagnostics, as <c>CCE0203 spec.yaml (7,11) error: message [first: (3,11)]</c>.</summary>
    public IReadOnlyList<string> Expected { get; }

    public IReadOnlyList<TestFile> Files { get; }

    /// <summary>A host with the files, and with what the lines of setup.txt say: a property, metadata of a file, the version of C#, a file that cannot be read.</summary>
    public GeneratorHost CreateHost()
    {
        var host = GeneratorHost.Create(TestedGenerator.Create(), tracksSteps: false, Files);
        var setup = Path.Combine(_path, Setup);
        foreach (var words in File.Exists(setup) ? File.ReadAllLines(setup).Select(line => line.Split(' ', 3)) : [])
        {
            host = words switch
            {
                ["property", var name, var value] => host.WithProperty(name, value),
                ["metadata", var file, var pair] => host.WithFile(WithMetadata(file, pair.Split('=', 2))),
                ["language", var version] => host.WithLanguageVersion(version),
                ["unreadable", var file] => host.WithUnreadable(Path.Combine(_path, file)),
                _ => throw new InvalidOperationException($"{setup}: '{string.Join(' ', words)}' is not understood."),
            };

            TestFile WithMetadata(string file, string[] pair)
            {
                var found = host.File(Path.Combine(_path, file));
                return found with { Metadata = new Dictionary<string, string>(found.Metadata) { [pair[0]] = pair[1] } };
            }
        }

        return host;
    }

    /// <summary>The folder that the files of <see cref="Expected"/> are relative to.</summary>
    public string Root => File.Exists(_path) ? TestPaths.Negative : _path;

    /// <summary>A line as it has to stand in the case.</summary>
    public string Write(string diagnostic) => File.Exists(_path)
        ? Mark + diagnostic.Replace($" {Path.GetFileName(_path)} (", " (", StringComparison.Ordinal)
        : diagnostic;

    /// <summary>
    /// Puts what is reported into the case. False for a document that expects another number of diagnostics: the lines of the
    /// comment would move the places.
    /// </summary>
    public bool Accept(IReadOnlyList<string> reported)
    {
        var lines = reported.Select(Write);
        if (Directory.Exists(_path))
        {
            File.WriteAllText(Path.Combine(_path, List), string.Concat(lines.Select(line => line + "\n")), Encoding);
            return true;
        }

        if (reported.Count != Expected.Count)
        {
            return false;
        }

        var rest = File.ReadAllText(_path).Split('\n').Skip(Expected.Count);
        File.WriteAllText(_path, string.Join('\n', lines.Concat(rest)), Encoding);
        return true;
    }

    private static NegativeCase FromDocument(string path)
    {
        var file = Path.GetFileName(path);
        var text = File.ReadAllText(path);
        var expected = text.Split('\n')
            .TakeWhile(line => line.StartsWith(Mark, StringComparison.Ordinal))
            .Select(line => line[Mark.Length..].TrimEnd('\r').Split(' ', 2))
            .Select(parts => $"{parts[0]} {file} {parts[1]}");
        return new NegativeCase(path, Path.GetFileNameWithoutExtension(path), [.. expected], [TestFile.Document(path, text)]);
    }

    private static NegativeCase FromFolder(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) is "spec.yaml" or "spec.json" or "part.yaml" or "nswag.json" or "second.nswag" or "project.csproj")
            .Order(StringComparer.Ordinal)
            .Select(path => TestFile.Plain(path, File.ReadAllText(path)));
        return new NegativeCase(folder, Path.GetFileName(folder), File.ReadAllLines(Path.Combine(folder, List)), [.. files]);
    }
}
