using System.Diagnostics;
using CceGen.Tests;

namespace CceGen.Generator.Tests.Docs;

/// <summary>The program of "Getting started" is built by <c>dotnet</c> in a folder of its own and run, as the page says.</summary>
public sealed class GettingStartedTests : IDisposable
{
    private const string Page = "docs/getting-started.md";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("getting-started");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_program_of_the_page_is_built_and_run_and_a_mistake_in_its_document_is_one_error_at_its_place()
    {
        WriteFiles();
        await SkipWhereNothingCanBeRestoredAsync();

        var (exitCode, output) = await DotnetAsync("run", "--no-restore");
        Assert.True(exitCode == 0, output);
        Assert.Contains("No response: ", output, StringComparison.Ordinal);

        var document = PathOf("petstore.yaml");
        await File.WriteAllTextAsync(document, (await File.ReadAllTextAsync(document, Cancellation)).Replace("  type: object\n      required: [name]", "  type: objekt\n      required: [name]", StringComparison.Ordinal), Cancellation);

        var (mistaken, log) = await DotnetAsync("build", "--no-restore");

        Assert.NotEqual(0, mistaken);
        var errors = log.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct().ToList();
        Assert.Contains("petstore.yaml(34,13): error CCE0203: Unknown type 'objekt'; did you mean 'object'? (a warning with Lenient=\"true\")", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_configuration_of_the_page_makes_the_same_client()
    {
        WriteFiles();
        var json = DocPage.Blocks(Page).Single(block => block.Language == "json").Text;
        var item = DocPage.Blocks(Page).Last(block => block.Language == "xml").Text.Trim();
        var project = await File.ReadAllLinesAsync(PathOf("MyApp.csproj"), Cancellation);
        await File.WriteAllTextAsync(PathOf("nswag.json"), json, Cancellation);
        await File.WriteAllLinesAsync(PathOf("MyApp.csproj"), project.Select(line => line.Contains("<OpenApiDocument", StringComparison.Ordinal) ? item : line), Cancellation);

        // NSwag's default is two overloads, and no optional token: the page's calls without one compile with both.
        await SkipWhereNothingCanBeRestoredAsync();

        var (exitCode, output) = await DotnetAsync("build", "--no-restore");

        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public async Task Generated_files_in_a_folder_of_the_project_are_not_compiled_a_second_time()
    {
        WriteFiles();
        var project = await File.ReadAllTextAsync(PathOf("MyApp.csproj"), Cancellation);
        const string properties = "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>Generated</CompilerGeneratedFilesOutputPath>";
        await File.WriteAllTextAsync(PathOf("MyApp.csproj"), project.Replace("</PropertyGroup>", properties + "</PropertyGroup>", StringComparison.Ordinal), Cancellation);
        await SkipWhereNothingCanBeRestoredAsync();

        var (first, firstLog) = await DotnetAsync("build", "--no-restore");
        Assert.True(first == 0, firstLog);
        Assert.NotEmpty(Directory.EnumerateFiles(PathOf("Generated/CceGen.Generator"), "*.g.cs", SearchOption.AllDirectories));

        var (second, secondLog) = await DotnetAsync("build", "--no-restore", "--no-incremental");
        Assert.True(second == 0, secondLog);
    }

    private void WriteFiles()
    {
        var blocks = DocPage.Blocks(Page).ToList();
        var generator = Path.Combine(DocPage.Root, "generator/CceGen.Generator");
        File.WriteAllText(PathOf("MyApp.csproj"), blocks.First(block => block.Language == "xml").Text.Replace("../ccegen/generator/CceGen.Generator", generator, StringComparison.Ordinal));
        File.WriteAllText(PathOf("petstore.yaml"), blocks.First(block => block.Language == "yaml").Text);
        var code = blocks.Where(block => block.Language == "csharp").ToList();
        File.WriteAllText(PathOf("Program.cs"), code[0].Text);

        // The second program shows how errors are caught; the rest are files beside the first one.
        for (var index = 2; index < code.Count; index++)
        {
            File.WriteAllText(PathOf($"File{index}.cs"), code[index].Text);
        }
    }

    private async Task SkipWhereNothingCanBeRestoredAsync()
    {
        var (exitCode, output) = await DotnetAsync("restore");
        Assert.SkipWhen(exitCode != 0 && output.Contains("NU1301", StringComparison.Ordinal), "The package source cannot be reached.");
        Assert.True(exitCode == 0, output);
    }

    private async Task<(int ExitCode, string Output)> DotnetAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        // What the test host sets for itself would reach the build.
        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("MSBuild", StringComparison.Ordinal) || key.StartsWith("TESTINGPLATFORM", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(Cancellation);
        var errors = process.StandardError.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        return (process.ExitCode, await output + await errors);
    }

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);
}
