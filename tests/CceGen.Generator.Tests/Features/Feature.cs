using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Features;

/// <summary>
/// A folder of <c>Features</c>: a document, perhaps an nswag.json, code of a consumer, and the expected output. Without an
/// nswag.json the options are those below, which most consumers set today.
/// </summary>
internal sealed class Feature(string name)
{
    private const string Namespace = "Feature";

    private static readonly (string Name, string Value)[] UsualOptions =
    [
        ("CceGen_Namespace", Namespace),
        ("CceGen_ClassName", "FeatureClient"),
        ("CceGen_OperationGenerationMode", "SingleClientFromOperationId"),
        ("CceGen_GenerateClientInterfaces", "true"),
        ("CceGen_GenerateOptionalParameters", "true"),
        ("CceGen_GenerateNullableReferenceTypes", "true"),
    ];

    public string Directory { get; } = Path.Combine(TestPaths.Features, name);

    /// <summary>All of them; while you work on one, those whose names contain the text of <c>CCEGEN_FEATURES</c>.</summary>
    public static IEnumerable<string> Names { get; } =
        System.IO.Directory.EnumerateDirectories(TestPaths.Features).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
            .Where(name => name.Contains(Environment.GetEnvironmentVariable("CCEGEN_FEATURES") ?? "", StringComparison.Ordinal));

    public (string Path, string Text) Usage => (Path.Combine(Directory, "Usage.cs"), File.ReadAllText(Path.Combine(Directory, "Usage.cs")));

    /// <summary>Types of the user that generated code names, such as a base class: <c>Own.cs</c>, if there is one.</summary>
    public IEnumerable<KeyValuePair<string, string>> Own => Path.Combine(Directory, "Own.cs") is var path && File.Exists(path)
        ? [KeyValuePair.Create(path, File.ReadAllText(path))]
        : [];

    public string DocumentPath => System.IO.Directory.EnumerateFiles(Directory, "spec.*").Single();

    public string DocumentText => File.ReadAllText(DocumentPath);

    /// <summary>Whether the options ask for what the oldest C# or .NET Standard does not have.</summary>
    public bool AsksForNewerFrameworks => HasOptions
        && (File.ReadAllText(OptionsPath).Contains("\"useRequiredKeyword\": true", StringComparison.Ordinal)
            || File.ReadAllText(OptionsPath).Contains("\"generateDataAnnotations\": true", StringComparison.Ordinal)
            || File.ReadAllText(OptionsPath).Contains("System.DateOnly", StringComparison.Ordinal)
            || File.ReadAllText(OptionsPath).Contains("System.TimeOnly", StringComparison.Ordinal));

    private string OptionsPath => Path.Combine(Directory, "nswag.json");

    private bool HasOptions => File.Exists(OptionsPath);

    /// <summary>Metadata of the item, a <c>name=value</c> a line of <c>metadata.txt</c>: options that NSwag does not have.</summary>
    private IEnumerable<(string Name, string Value)> OwnMetadata =>
        File.Exists(Path.Combine(Directory, "metadata.txt"))
            ? File.ReadAllLines(Path.Combine(Directory, "metadata.txt")).Select(line => line.Split('=')).Select(pair => ("CceGen_" + pair[0], pair[1]))
            : [];

    /// <summary>The files that the references of the document lead to.</summary>
    private IEnumerable<string> Parts => System.IO.Directory.Exists(Path.Combine(Directory, "parts"))
        ? System.IO.Directory.EnumerateFiles(Path.Combine(Directory, "parts"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [];

    /// <summary>The generator, given the folder's files.</summary>
    public GeneratorHost Host(Dialect dialect) => GeneratorHost.Create(Files(dialect));

    public GeneratorRun Run(Dialect dialect) => Host(dialect).Run();

    public IEnumerable<TestFile> Files(Dialect dialect)
    {
        yield return TestFile.Document(
            DocumentPath,
            DocumentText,
            (HasOptions ? [] : UsualOptions).Concat(OwnMetadata).Append(("CceGen_JsonLibrary", dialect.ToString())));
        if (HasOptions)
        {
            yield return TestFile.Plain(OptionsPath, File.ReadAllText(OptionsPath));
        }

        foreach (var path in Parts)
        {
            yield return TestFile.Plain(path, File.ReadAllText(path));
        }
    }
}
