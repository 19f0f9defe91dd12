namespace CceGen.Package.Tests;

/// <summary>A project that is set up wrongly has one error, which says what to do. Each of them would have a wall of errors of the compiler.</summary>
[Collection(PackedProjectTests.Name)]
public sealed class SetupMistakeTests(PackedProjects projects)
{
    private static readonly Dictionary<string, string> Expected = new()
    {
        ["CutOptions"] = "CutOptions.csproj : error CCE0024: Options of OpenApiReference cannot contain '#' and ';'",
        ["MisspeltMetadata"] = "MisspeltMetadata.csproj(9,45): error CCE0013: Unknown metadata 'Namspace'; did you mean 'Namespace'?",
        ["NoAnnotations"] = "pets.yaml(1,1): error CCE0050: The project does not reference 'System.ComponentModel.Annotations', whose attributes properties have; add a package reference",
        ["NoDocument"] = "NoDocument.csproj : error CCE0018: 'petz.yaml' does not exist or cannot be read; correct the path",
        ["NoGenerator"] = "NoGenerator.csproj : error CCE0022: The generator is not among the project's analyzers; reference the package CceGen.Generator",
        ["NoJsonLibrary"] = "pets.yaml : error CCE0015: The project does not reference 'Newtonsoft.Json'; add a package reference to it, or set JsonLibrary=\"SystemTextJson\"",
        ["NoNamedDocument"] = "nswag.json : error CCE0004: '../petz.yaml' is not in the project's AdditionalFiles; add it, or correct the path",
        ["NoProps"] = "nswag.json(1,1): error CCE0017: CceGen.Generator.props is not imported, so no option of the project has an effect; do not exclude the build assets",
        ["OldClient"] = "PetsClient.cs : error CCE0020: This file is NSwag's output for a client that CceGen generates; delete it",
        ["OldCompiler"] = "OldCompiler.csproj : error CCE0021: The C# compiler is older than Roslyn 4.8, in which CceGen runs; use the .NET 8 SDK",
        ["OldContracts"] = "Contracts.cs : error CCE0020: This file is NSwag's output for a client that CceGen generates; delete it",
        ["OldLanguage"] = "OldLanguage.csproj : error CCE0016: Generated code needs C# 9 or later, but the project is compiled as C# 8.0; set LangVersion to 9.0 or later",
        ["ProjectReferenced"] = "ProjectReferenced.csproj : error CCE0023: OpenApiProjectReference is not supported; write the document of that project to a file",
        ["RemoteDocument"] = "nswag.json : error CCE0005: 'https://pets.example/v1/pets.yaml' is not downloaded at build time; save it in the project and write its path here",
        ["TypeScript"] = "pets.yaml : error CCE0014: CodeGenerator 'NSwagTypeScript' is not supported; remove it",
    };

    [Fact]
    public async Task Each_mistake_is_one_error_that_says_what_to_do()
    {
        projects.SkipWhereNotRestored();

        var (exitCode, output) = await projects.DotnetAsync("Wrong", "build", "Wrong.slnx");

        Assert.NotEqual(0, exitCode);
        var errors = BuildError.Of(output).ToLookup(error => error.Project.Length > 0 ? error.Project : Path.GetFileNameWithoutExtension(error.Text.Split(['(', ' '])[0]));
        Assert.Equal(Directory.EnumerateDirectories(projects.PathOf("Wrong")).Select(Path.GetFileName).Order(StringComparer.Ordinal), Expected.Keys.Order(StringComparer.Ordinal));
        Assert.All(Expected, expected => Assert.Contains(expected.Value, Assert.Single(errors[expected.Key]).Text, StringComparison.Ordinal));
        Assert.Equal(Expected.Count, errors.Count);
    }
}
