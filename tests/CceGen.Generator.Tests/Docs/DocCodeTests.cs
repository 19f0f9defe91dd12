using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;
using CceGen.Generator.Tests.Harness;
using CceGen.Tests;

namespace CceGen.Generator.Tests.Docs;

/// <summary>The code on the pages is what a reader can use: C# compiles, data can be parsed, commands name what is there.</summary>
public sealed partial class DocCodeTests
{
    /// <summary>
    /// Pages about the CCE client and the simulator; <c>Cce.Client.Tests</c> compiles their C#. The C# of <c>aspnet.md</c> is in
    /// the code of <c>CceGen.FullCircle.Tests</c>, which compares it.
    /// </summary>
    private static readonly string[] Elsewhere =
    [
        "docs/aspnet.md", "docs/cce-client.md", "docs/cce-operations.md", "docs/cli.md", "docs/compared-with-huawei-sdk.md", "docs/simulator.md",
        "src/Cce.Client/README.md", "src/Cce.Client.DependencyInjection/README.md", "src/Cce.Simulator/README.md", "spec/README.md",
    ];

    public static TheoryData<string> Pages { get; } = [.. DocPage.All];

    public static MatrixTheoryData<string, Dialect> DocumentPages { get; } = new(DocDocument.All.Select(page => page.Page), Enum.GetValues<Dialect>());

    [Theory]
    [MemberData(nameof(DocumentPages))]
    public void The_CSharp_of_a_page_compiles_with_the_code_generated_for_its_document(string page, Dialect dialect)
    {
        var document = DocDocument.All.Single(candidate => candidate.Page == page);
        var run = document.Generate(dialect);
        var blocks = DocPage.Blocks(page).Where(block => block is { Language: "csharp", Excuse: null }).ToList();

        Assert.Empty(run.WarningsAndErrors);
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.True(
            Errors(block, document, run, dialect) is { Count: 0 }, $"{block}:\n{string.Join('\n', Errors(block, document, run, dialect))}"));
    }

    [Fact]
    public void Every_page_with_CSharp_is_compiled_somewhere()
    {
        var compiled = DocDocument.All.Select(page => page.Page).Concat(Elsewhere);

        Assert.Empty(DocPage.All.Where(page => DocPage.Blocks(page).Any(block => block.Language == "csharp")).Except(compiled));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_data_on_a_page_can_be_parsed(string page) => Assert.All(DocPage.Blocks(page), block =>
    {
        switch (block.Language)
        {
            case "json":
                JsonDocument.Parse(block.Text).Dispose();
                break;
            case "xml":
                XDocument.Parse(block.Text.StartsWith("<Project Sdk", StringComparison.Ordinal) ? block.Text : $"<Project><ItemGroup>{block.Text}</ItemGroup></Project>");
                break;
            case "yaml":
                var diagnostics = new DiagnosticBag();
                Assert.NotNull(SpecParser.Parse(block.Text, block.Page, diagnostics, CancellationToken.None));
                Assert.Empty(diagnostics.ToEquatableArray());
                break;
        }
    });

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_dotnet_commands_on_a_page_name_projects_of_the_repository(string page)
    {
        var commands = DocPage.Blocks(page).Where(block => block.Language is "sh" or "console" or "").SelectMany(block => block.Text.Split('\n'))
            .Select(line => line.StartsWith("$ ", StringComparison.Ordinal) ? line[2..] : line)
            .Where(line => line.StartsWith("dotnet ", StringComparison.Ordinal))
            .ToList();

        Assert.All(commands, command =>
        {
            var verb = command.Split(' ')[1];
            Assert.Contains(verb, (string[])["build", "pack", "publish", "run", "test"]);
            var project = NamedProject().Match(command).Groups["project"].Value;
            Assert.True(
                project.Length == 0 ? command == "dotnet test" : Directory.EnumerateFiles(Path.Combine(DocPage.Root, project), "*.csproj").Any(),
                $"{page}: '{command}' names no project.");
        });
    }

    [Fact]
    public void Few_blocks_are_excused_and_each_has_a_reason()
    {
        var excused = DocPage.All.SelectMany(DocPage.Blocks).Where(block => block.Excuse is not null).ToList();

        Assert.All(excused, block => Assert.True(block.Excuse!.Length > 10, block.ToString()));
        Assert.All(excused, block => Assert.Contains(block.Language, (string[])["csharp", "sh"]));
        Assert.True(excused.Count(block => block.Language == "csharp") <= 3, string.Join('\n', excused));
        Assert.True(excused.Count(block => block.Language == "sh") <= 8, string.Join('\n', excused));
    }

    [Fact]
    public void The_README_has_the_two_commands_that_are_run_for_every_change()
    {
        var lines = DocPage.Blocks("README.md").Where(block => block.Language == "sh").SelectMany(block => block.Text.Split('\n')).ToList();

        Assert.Contains("dotnet run --project src/Cce.Cli -- demo", lines);
        Assert.Contains("dotnet test", lines);
    }

    [Fact]
    public void The_generated_code_in_the_README_is_what_the_generator_makes_of_its_document()
    {
        var page = DocDocument.All.Single(candidate => candidate.Page == "README.md");
        var generated = page.Generate(Dialect.NewtonsoftJson).Sources.Values.SelectMany(source => source.Split('\n')).Select(line => line.Trim()).ToHashSet();
        var excerpt = Assert.Single(DocPage.Blocks("README.md"), block => block is { Language: "csharp", Excuse: not null });

        Assert.Equal(6, DocPage.Blocks("README.md").First(block => block.Language == "yaml").Text.TrimEnd().Split('\n').Length);
        Assert.All(excerpt.Text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0), line => Assert.Contains(line, generated));
    }

    [Fact]
    public void The_projects_on_the_pages_are_the_same()
    {
        var readme = DocPage.Blocks("README.md").Single(block => block.Text.StartsWith("<Project Sdk", StringComparison.Ordinal));
        var gettingStarted = DocPage.Blocks("docs/getting-started.md").Single(block => block.Text.StartsWith("<Project Sdk", StringComparison.Ordinal));

        Assert.Equal(gettingStarted.Text, readme.Text);
    }

    [Theory]
    [InlineData("string", null)]
    [InlineData("srtng", "spec/cce-upgrade.yaml")]
    public void The_change_that_the_README_proposes_has_the_effect_that_it_says(string type, string? place)
    {
        var blocks = DocPage.Blocks("README.md").ToList();
        var added = blocks.Single(block => block.Text.Contains("operator_name", StringComparison.Ordinal)).Text.Replace("type: string", $"type: {type}", StringComparison.Ordinal);
        var lines = DocPage.Read("spec/cce-upgrade.yaml").Split('\n').ToList();
        var next = lines.FindIndex(lines.IndexOf("    UpgradeTaskMetadata:") + 1, line => line.Length > 0 && !line.StartsWith("     ", StringComparison.Ordinal));
        var end = lines.FindLastIndex(next - 1, line => line.Length > 0) + 1;
        lines.InsertRange(end, added.TrimEnd('\n').Split('\n'));

        var run = GeneratorHost.Create(
                TestFile.Plain(Path.Combine(DocPage.Root, "nswag.json"), DocPage.Read("nswag.json")),
                TestFile.Plain(Path.Combine(DocPage.Root, "spec/cce-upgrade.yaml"), string.Join('\n', lines)))
            .Run();

        if (place is null)
        {
            Assert.Empty(run.WarningsAndErrors);
            Assert.Contains(run.Sources, source =>
                source.Key.EndsWith("UpgradeTaskMetadata.g.cs", StringComparison.Ordinal)
                && source.Value.Contains("public string? OperatorName { get; set; }", StringComparison.Ordinal));
            return;
        }

        var error = Assert.Single(run.WarningsAndErrors);
        var start = error.Location.GetLineSpan().StartLinePosition;
        var message = FormattableString.Invariant($"{place}({start.Line + 1},{start.Character + 1}): error {error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
        DocPage.VerifyFile("README.md", PrintedError().Replace(DocPage.Read("README.md"), message.Replace("$", "$$", StringComparison.Ordinal)));
        Assert.Contains(message, DocPage.Read("README.md"), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Errors(DocBlock block, DocDocument document, GeneratorRun run, Dialect dialect) =>
        DocCompiler.Errors(block.Text, document.Scaffolds, run.Sources.Values, References.For(dialect));

    [GeneratedRegex(@"spec/cce-upgrade\.yaml\([0-9,]+\): error CCE.*")]
    private static partial Regex PrintedError();

    [GeneratedRegex(@"(?:--project |dotnet (?:build|pack|publish) )(?<project>(?:src|tests|bench|generator)/[\w.]+)")]
    private static partial Regex NamedProject();
}
