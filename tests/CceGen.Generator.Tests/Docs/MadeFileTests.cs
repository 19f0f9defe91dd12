using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Tests.Harness;
using CceGen.Tests;

namespace CceGen.Generator.Tests.Docs;

/// <summary>
/// The files of the documentation that are made and not written. They are made anew with
/// <c>CCEGEN_ACCEPT_SNAPSHOTS=1 dotnet test --project tests/CceGen.Generator.Tests -- --filter-class "*MadeFileTests"</c>.
/// </summary>
public sealed class MadeFileTests
{
    [Fact]
    public void The_picture_in_the_README_shows_what_the_generator_reports()
    {
        var page = DocPage.Blocks("docs/getting-started.md").First(block => block.Language == "yaml");
        var mistaken = page.Text.Replace("type: string\n          format: date\n", "type: srtng\n          format: date\n", StringComparison.Ordinal);

        DocPage.VerifyFile("docs/images/diagnostic.svg", DiagnosticPicture.Draw("petstore.yaml", mistaken));
    }

    [Fact]
    public void The_page_of_operations_has_every_operation_of_the_CCE_client_with_its_example()
    {
        static TestFile File(string path) => TestFile.Plain(Path.Combine(DocPage.Root, path), DocPage.Read(path));
        var run = GeneratorHost.Create([File("nswag.json"), File("spec/cce-upgrade.yaml")])
            .WithProperty("AssemblyName", "Cce.Client")
            .WithProperty("CceGenGenerateExamples", "true")
            .WithProperty("Nullable", "enable")
            .Run();
        var examples = CallExamples.Of(run.Sources).ToList();

        Assert.Equal(40, examples.Count);
        DocPage.VerifyFile("docs/cce-operations.md", OperationsPage.Write(examples, run.Sources));
        using var project = GeneratedProject.Load(run.Sources, Dialect.NewtonsoftJson, ("Calls.cs", CallExamples.Program(examples)));
    }

    [Fact]
    public void The_page_of_keywords_says_what_is_done_with_each() => DocPage.VerifyFile("docs/coverage.md", CoveragePage.Write());

    [Fact]
    public void The_page_of_options_has_every_option_of_the_table()
    {
        const string page = "docs/options.md";
        MadePart.Verify(page, "<!-- Made: supported. -->", "<!-- End. -->", OptionsPage.Supported(isOwn: false, DocPage.Read(page)));
        MadePart.Verify(page, "<!-- Made: own. -->", "<!-- End. -->", OptionsPage.Supported(isOwn: true, DocPage.Read(page)));
        MadePart.Verify(page, "<!-- Made: not supported. -->", "<!-- End. -->", OptionsPage.Unsupported());
    }

    [Fact]
    public void The_build_files_show_every_option_to_the_compiler()
    {
        MadePart.Verify("generator/CceGen.Generator/build/CceGen.Generator.props", OptionBuildFiles.FirstMark, OptionBuildFiles.LastMark, OptionBuildFiles.Props());
        MadePart.Verify("generator/CceGen.Generator/build/CceGen.Generator.targets", OptionBuildFiles.FirstMark, OptionBuildFiles.LastMark, OptionBuildFiles.Targets());
    }

    [Fact]
    public void The_schema_of_nswag_json_has_every_option_of_the_table() => DocPage.VerifyFile("docs/nswag.schema.json", ConfigSchema.Write());

    [Fact]
    public void No_keyword_of_a_specification_is_unknown_to_its_vocabulary() => Assert.Empty(
        from version in SpecificationKeywords.ByVersion
        from tables in version.Value
        from keyword in CoveragePage.Keywords(tables.Value)
        where CoveragePage.UseOf(version.Key, tables.Key, keyword) is null or KeywordUse.Foreign or KeywordUse.Borrowed
        select $"{version.Key} {tables.Key}: {keyword}");
}
