using System.Text.Json;

namespace CceGen.Package.Tests;

/// <summary>Projects outside of the repository are built from the packages alone.</summary>
[Collection(PackedProjectTests.Name)]
public sealed class ProjectTests(PackedProjects projects)
{
    private const string Additional = "/additionalfile:";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Projects_for_every_framework_are_built_without_a_warning()
    {
        projects.AssertBuilt();

        Assert.Contains(" 0 Warning(s)", projects.BuildLog, StringComparison.Ordinal);
        Assert.All(["net10.0", "net8.0", "netstandard2.0", "net472"], framework => Assert.True(
            File.Exists(projects.PathOf("Everywhere", "bin", "Debug", framework, "Everywhere.dll")), framework));
    }

    [Fact]
    public async Task A_configuration_in_the_project_folder_is_found_with_its_document_and_a_change_of_that_is_seen()
    {
        projects.AssertBuilt();
        var document = projects.PathOf("Central", "documents", "pets.yaml");

        Assert.Equal("https://pets.example/\nhttps://toys.example/\n", await RunAsync("Central", "--no-build"));

        await File.WriteAllTextAsync(document, (await File.ReadAllTextAsync(document, Cancellation)).Replace("pets.example", "cats.example", StringComparison.Ordinal), Cancellation);
        Assert.Equal("https://cats.example/\nhttps://toys.example/\n", await RunAsync("Central", "--no-restore"));
    }

    [Fact]
    public async Task A_second_build_compiles_nothing()
    {
        projects.AssertBuilt();
        var before = Assemblies();
        Assert.Equal(4, before.Count);

        var (exitCode, output) = await projects.DotnetAsync("Everywhere", "build", "--no-restore");

        Assert.True(exitCode == 0, output);
        Assert.Equal(before, Assemblies());
    }

    [Fact]
    public async Task An_editor_passes_each_document_to_the_compiler_once_and_dotnet_watch_looks_at_it()
    {
        projects.AssertBuilt();

        // What an editor asks MSBuild: the arguments of a compiler that is not run.
        var (exitCode, output) = await projects.DotnetAsync(
            "Central",
            "msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-getItem:CscCommandLineArgs,Watch,AdditionalFiles");

        Assert.True(exitCode == 0, output);
        using var json = JsonDocument.Parse(output);
        var arguments = Items(json, "CscCommandLineArgs");
        Assert.Single(arguments, argument => argument.Contains("CceGen.Generator.dll", StringComparison.Ordinal));
        Assert.Single(arguments, argument => argument.Contains("SharpYaml.dll", StringComparison.Ordinal));
        string[] files = ["nswag.json", "toys.nswag", "pets.yaml", "toys.yaml"];
        Assert.All(files, file => Assert.Single(arguments, argument => argument.StartsWith(Additional, StringComparison.Ordinal) && IsFile(argument[Additional.Length..], file)));
        Assert.All(files, file => Assert.Single(Items(json, "AdditionalFiles"), path => IsFile(path, file)));
        Assert.All(files, file => Assert.Contains(Items(json, "Watch"), path => IsFile(path, file)));
    }

    [Fact]
    public async Task A_project_can_leave_its_configurations_to_another_tool()
    {
        projects.AssertBuilt();

        var (exitCode, output) = await projects.DotnetAsync("Central", "msbuild", "-p:CceGenFindConfigurations=false", "-getItem:AdditionalFiles,Watch");

        Assert.True(exitCode == 0, output);
        using var json = JsonDocument.Parse(output);
        Assert.Empty(Items(json, "AdditionalFiles"));
        Assert.Empty(Items(json, "Watch"));
    }

    [Fact]
    public async Task The_program_of_getting_started_runs_and_a_mistake_in_its_document_is_one_error_at_its_place()
    {
        projects.AssertBuilt();
        Assert.Contains("No response: ", await RunAsync("MyApp", "--no-build"), StringComparison.Ordinal);

        var document = projects.PathOf("MyApp", "petstore.yaml");
        var right = await File.ReadAllTextAsync(document, Cancellation);
        await File.WriteAllTextAsync(document, right.Replace("  type: object\n      required: [name]", "  type: bjoect\n      required: [name]", StringComparison.Ordinal), Cancellation);
        var (exitCode, output) = await projects.DotnetAsync("MyApp", "build", "--no-restore");
        await File.WriteAllTextAsync(document, right, Cancellation);

        Assert.NotEqual(0, exitCode);
        var error = Assert.Single(BuildError.Of(output));
        Assert.Contains("petstore.yaml(34,13): error CCE0203: Unknown type 'bjoect'; did you mean 'object'? (a warning with Lenient=\"true\")", error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generated_files_in_a_folder_of_the_project_are_not_compiled_a_second_time()
    {
        projects.AssertBuilt();
        Assert.NotEmpty(Directory.EnumerateFiles(projects.PathOf("Configured", "Generated", "CceGen.Generator"), "*.g.cs", SearchOption.AllDirectories));

        var (exitCode, output) = await projects.DotnetAsync("Configured", "build", "--no-restore", "--no-incremental");

        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public async Task The_sample_of_the_simulator_runs()
    {
        projects.AssertBuilt();

        Assert.StartsWith("{\"kind\":\"UpgradeTask\"", await RunAsync("Simulator", "--no-build"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_union_is_one_of_the_language_to_the_compiler_of_a_newer_SDK()
    {
        projects.AssertBuilt();

        Assert.Equal("meow\nwoof, woof\nwoof\nstring text\nnumber 42\ncat 9\nother True\n", await RunAsync("LanguageUnions", "--no-build"));
    }

    [Theory]
    [InlineData("v11.0", "15", true)]
    [InlineData("v11.0", "preview", true)]
    [InlineData("v11.0", "14.0", false)]
    [InlineData("v10.0", "preview", false)]
    public async Task A_union_is_one_of_the_language_where_framework_and_language_know_such(string framework, string language, bool isOne)
    {
        projects.AssertBuilt();

        var (exitCode, output) = await projects.DotnetAsync("Central", "msbuild", "-getProperty:DefineConstants", $"-p:TargetFrameworkVersion={framework}", $"-p:LangVersion={language}");

        Assert.True(exitCode == 0, output);
        Assert.Equal(isOne, output.Contains("CCEGEN_LANGUAGE_UNIONS", StringComparison.Ordinal));
    }

    private async Task<string> RunAsync(string project, string argument)
    {
        var (exitCode, output) = await projects.DotnetAsync(project, "run", argument);
        Assert.True(exitCode == 0, output);
        return output.ReplaceLineEndings("\n");
    }

    // What the compiler writes for each framework, with the time.
    private List<(string Path, DateTime Time)> Assemblies() =>
    [
        .. Directory.EnumerateFiles(projects.PathOf("Everywhere", "obj"), "Everywhere.dll", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) is not ("ref" or "refint"))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.GetLastWriteTimeUtc(path))),
    ];

    private static List<string> Items(JsonDocument json, string name) =>
        [.. json.RootElement.GetProperty("Items").GetProperty(name).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];

    private static bool IsFile(string path, string name) => Path.GetFileName(path.Replace('\\', '/')) == name;
}
