using CceGen.Tests;

namespace CceGen.Package.Tests;

/// <summary>The files of "Getting started".</summary>
internal static class GettingStartedPage
{
    private const string Page = "docs/getting-started.md";

    /// <summary>The version that the page has, which takes any build of the line.</summary>
    private const string AnyVersion = "0.1.0-*";

    /// <summary>Writes the project of the page.</summary>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="version">The version of the package.</param>
    public static void Write(string folder, string version)
    {
        var blocks = DocPage.Blocks(Page).ToList();
        var project = blocks.First(block => block.Language == "xml").Text;
        Assert.Contains(AnyVersion, project, StringComparison.Ordinal);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "MyApp.csproj"), project.Replace(AnyVersion, version, StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder, "petstore.yaml"), blocks.First(block => block.Language == "yaml").Text);
        var code = blocks.Where(block => block.Language == "csharp").ToList();
        File.WriteAllText(Path.Combine(folder, "Program.cs"), code[0].Text);

        // The second program shows how errors are caught; the rest are files beside the first one.
        for (var index = 2; index < code.Count; index++)
        {
            File.WriteAllText(Path.Combine(folder, $"File{index}.cs"), code[index].Text);
        }
    }

    /// <summary>The same project with the page's nswag.json in place of the item, and with its generated files in a folder of the project.</summary>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="version">The version of the package.</param>
    public static void WriteWithConfiguration(string folder, string version)
    {
        Write(folder, version);
        File.WriteAllText(Path.Combine(folder, "nswag.json"), DocPage.Blocks(Page).Single(block => block.Language == "json").Text);
        var path = Path.Combine(folder, "MyApp.csproj");
        var lines = File.ReadAllLines(path).Where(line => !line.Contains("<OpenApiDocument", StringComparison.Ordinal)).ToList();
        const string properties = "<AssemblyName>MyApp</AssemblyName><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>Generated</CompilerGeneratedFilesOutputPath>";
        lines.Insert(lines.FindIndex(line => line.Contains("</PropertyGroup>", StringComparison.Ordinal)), properties);
        File.WriteAllLines(Path.Combine(folder, "Configured.csproj"), lines);
        File.Delete(path);
    }
}
