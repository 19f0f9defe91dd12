using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using CceGen.Tests;

namespace CceGen.Package.Tests;

/// <summary>
/// The packages, made of what is built, and projects in a temporary folder that use them and nothing else of the repository. They are
/// packed and built once for all tests.
/// </summary>
public sealed partial class PackedProjects : IAsyncLifetime
{
    private static readonly string[] Packed =
    [
        "generator/CceGen.Generator/CceGen.Generator.csproj", "src/Cce.Client/Cce.Client.csproj", "src/Cce.Simulator/Cce.Simulator.csproj",
        "src/Cce.Client.DependencyInjection/Cce.Client.DependencyInjection.csproj", "src/Cce.Cli/Cce.Cli.csproj",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cce-packages-");

    private string? _missing;

    /// <summary>The version of all packages: one that no other run has, because NuGet keeps what it has once seen.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()}");

    /// <summary>What the build of the projects printed.</summary>
    public string BuildLog { get; private set; } = "";

    /// <summary>The exit code of that build.</summary>
    public int BuildExitCode { get; private set; } = -1;

    public static string Configuration { get; } = typeof(PackedProjects).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Configuration").Value!;

    /// <summary>A file of the projects.</summary>
    public string PathOf(params string[] names) => Path.Combine([_folder.FullName, .. names]);

    /// <summary>A package.</summary>
    public string Package(string id) => PathOf("packages", $"{id}.{Version}.nupkg");

    public async ValueTask InitializeAsync()
    {
        await PackAllAsync();
        CopyProjects();
        (BuildExitCode, BuildLog) = await DotnetAsync(".", "build", "Right.slnx");
        _missing = NotRestored().Match(BuildLog) is { Success: true } match ? match.Value : null;
    }

    /// <summary>Packs the generator once more, and returns the package.</summary>
    public async Task<string> PackGeneratorAgainAsync()
    {
        await PackAsync(Path.Combine(DocPage.Root, Packed[0]), PathOf("again"));
        return PathOf("again", $"CceGen.Generator.{Version}.nupkg");
    }

    /// <summary>Skips the test where a package of somebody else cannot be had; every other failure of the build fails it.</summary>
    public void AssertBuilt()
    {
        SkipWhereNotRestored();
        Assert.True(BuildExitCode == 0, BuildLog);
    }

    public void SkipWhereNotRestored() =>
        Assert.SkipWhen(_missing is not null, $"The packages that the projects reference cannot be had here, so this was not tested: {_missing}");

    /// <summary>Runs <c>dotnet</c> in a folder of the projects.</summary>
    public async Task<(int ExitCode, string Output)> DotnetAsync(string folder, params IEnumerable<string> arguments)
    {
        var start = BuildEnvironment.Start(PathOf(folder), arguments);
        start.Environment["PackedVersion"] = Version;
        var (exitCode, output, error) = await ChildProcess.RunAsync(start, TestContext.Current.CancellationToken);
        return (exitCode, output + error);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);

        // NuGet unpacked this version for the projects, and nobody will ask for it again.
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var package in Directory.EnumerateDirectories(cache, "cce*"))
        {
            var unpacked = Path.Combine(package, Version);
            if (Directory.Exists(unpacked))
            {
                Directory.Delete(unpacked, recursive: true);
            }
        }

        return ValueTask.CompletedTask;
    }

    private async Task PackAllAsync()
    {
        var solution = Path.Combine(DocPage.Root, "CceGen.sln");
        var filter = PathOf("Packed.slnf");
        var projects = Packed.Select(project => $"\"{project.Replace("/", "\\\\", StringComparison.Ordinal)}\"");
        await File.WriteAllTextAsync(filter, $$"""{ "solution": { "path": "{{solution.Replace("\\", "\\\\", StringComparison.Ordinal)}}", "projects": [{{string.Join(", ", projects)}}] } }""");
        await PackAsync(filter, PathOf("packages"));
    }

    // What is built is packed as it is: a build would write where somebody else may be building.
    private async Task PackAsync(string projects, string folder)
    {
        var (exitCode, output) = await DotnetAsync(
            ".", "pack", projects, "--no-build", "-c", Configuration, "-o", folder, "-p:MinVerVersionOverride=" + Version, "-p:ContinuousIntegrationBuild=false");
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("warning", output, StringComparison.Ordinal);
    }

    private void CopyProjects()
    {
        var tests = Path.Combine(DocPage.Root, "tests");
        Copy(Path.Combine(tests, "CceGen.Package.Tests/Projects/Right"), PathOf());
        Copy(Path.Combine(tests, "CceGen.Package.Tests/Projects/Wrong"), PathOf("Wrong"));

        // As NSwag's own sample is encoded.
        File.WriteAllText(PathOf("Central", "toys.nswag"), File.ReadAllText(PathOf("Central", "toys.nswag")), Encoding.Unicode);
        foreach (var (feature, name) in new[] { ("unions", "unions"), ("responses-streams", "streams"), ("bodies-multipart", "multipart") })
        {
            CopyFile(Path.Combine(tests, "CceGen.Generator.Tests/Features", feature, "spec.yaml"), PathOf("Everywhere", "documents", name + ".yaml"));
            CopyFile(Path.Combine(tests, "CceGen.Generator.Tests/Features", feature, "spec.yaml"), PathOf("Everywhere", "text-json", name + ".yaml"));
        }

        CopyFile(Path.Combine(tests, "CceGen.TrimmedProgram/Program.cs"), PathOf("Native", "Program.cs"));
        CopyFile(Path.Combine(tests, "CceGen.TrimmedProgram/pets.yaml"), PathOf("Native", "pets.yaml"));
        File.WriteAllText(PathOf("Simulator", "Program.cs"), DocPage.Blocks("src/Cce.Simulator/README.md").First(block => block.Language == "csharp").Text);
        var unions = DocPage.Blocks("docs/unions.md");
        File.WriteAllText(PathOf("LanguageUnions", "pets.yaml"), unions.First(block => block.Language == "yaml").Text);
        File.WriteAllText(PathOf("LanguageUnions", "Page.cs"), $"namespace Pets;\n\ninternal static class Page\n{{\n    internal {unions.Single(block => block.Excuse?.Contains("C# 15", StringComparison.Ordinal) == true).Text}\n}}\n");
        GettingStartedPage.Write(PathOf("MyApp"), Version);
        GettingStartedPage.WriteWithConfiguration(PathOf("Configured"), Version);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            CopyFile(file, Path.Combine(to, Path.GetRelativePath(from, file)));
        }
    }

    private static void CopyFile(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }

    // No source of packages answers, or none has a package that is not ours.
    [GeneratedRegex(@"error NU1301: .*|error NU110[0-3]: .*'?(?:Microsoft|System|Newtonsoft|NETStandard)\..*")]
    private static partial Regex NotRestored();
}
