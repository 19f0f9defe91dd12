using System.Xml.Linq;
using CceGen.Generator.Options;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Options;

public class ClientOptionsReaderTests
{
    [Theory]
    [InlineData(null, null, null, "MyNamespace")]
    [InlineData("Config", null, null, "Config")]
    [InlineData("Config", "Property", null, "Property")]
    [InlineData("Config", "Property", "Metadata", "Metadata")]
    [InlineData(null, "Property", "", "Property")]
    [InlineData("Config", " ", "", "Config")]
    [InlineData("Config", null, "Metadata", "Metadata")]
    public void The_more_specific_source_wins(string? config, string? property, string? metadata, string expected)
    {
        var (options, diagnostics) = NSwagTexts.Resolve(
            config is null ? null : $"\"namespace\": \"{config}\"",
            property is null ? null : new() { ["CceGenNamespace"] = property },
            metadata is null ? null : new() { ["CceGen_Namespace"] = metadata });

        Assert.Empty(diagnostics);
        Assert.Equal(expected, options.Namespace);
    }

    [Fact]
    public void An_invalid_value_is_reported_under_the_name_that_the_user_wrote_and_the_less_specific_one_stays()
    {
        var (options, diagnostics) = NSwagTexts.Resolve(
            "\"useBaseUrl\": false",
            new() { ["CceGenUseBaseUrl"] = "maybe" },
            new() { ["CceGen_OperationGenerationMode"] = "SingleClientFromPathSegments" });

        Assert.Equal(
            [
                "InvalidOptionValue spec.yaml(0,0): CceGenUseBaseUrl | maybe | true or false",
                "OptionNotSupported spec.yaml(0,0): CceGen_OperationGenerationMode | SingleClientFromPathSegments | MultipleClientsFromOperationId",
            ],
            diagnostics);
        Assert.False(options.UseBaseUrl);
    }

    [Theory]
    [InlineData("enable", null, null, true)]
    [InlineData("Enable", null, null, true)]
    [InlineData("annotations", null, null, true)]
    [InlineData("warnings", null, null, false)]
    [InlineData("disable", null, null, false)]
    [InlineData("enable", "false", null, false)]
    [InlineData("enable", null, "false", false)]
    [InlineData("disable", "true", null, true)]
    [InlineData(null, null, null, false)]
    public void Nullable_reference_types_follow_the_project_where_no_option_says_otherwise(string? project, string? config, string? property, bool expected)
    {
        var properties = new Dictionary<string, string>();
        if (project is not null)
        {
            properties.Add("Nullable", project);
        }

        if (property is not null)
        {
            properties.Add("CceGenGenerateNullableReferenceTypes", property);
        }

        var (options, diagnostics) = NSwagTexts.Resolve(config is null ? null : $"\"generateNullableReferenceTypes\": {config}", properties);

        Assert.Empty(diagnostics);
        Assert.Equal(expected, options.GenerateNullableReferenceTypes);
    }

    [Fact]
    public void An_option_that_NSwag_does_not_have_is_set_in_the_project_or_in_its_file()
    {
        var (fromProject, none) = NSwagTexts.Resolve(null, new() { ["CceGenGenerateExamples"] = "true" });
        var (fromFile, noneEither) = NSwagTexts.Resolve("\"generateExamples\": true");

        Assert.True(fromProject.GenerateExamples);
        Assert.Empty(none);
        Assert.True(fromFile.GenerateExamples);
        Assert.Empty(noneEither);
        Assert.True(fromFile.GenerateAuthentication);
        Assert.False(NSwagTexts.Resolve("\"generateAuthentication\": false").Options.GenerateAuthentication);
    }

    [Fact]
    public void The_build_files_show_every_option_to_the_compiler()
    {
        var props = XDocument.Load(BuildFile("props"));

        Assert.Equal(MsBuildOptionNames.Properties.Concat([MsBuildOptionNames.ProjectNullable, MsBuildOptionNames.AssemblyName]), Attributes(props, "CompilerVisibleProperty", "Include"));
        Assert.Equal(MsBuildOptionNames.Metadata.Prepend("CceGen_Kind"), Attributes(props, "CompilerVisibleItemMetadata", "MetadataName"));
        Assert.All(Attributes(props, "CompilerVisibleItemMetadata", "Include"), item => Assert.Equal("AdditionalFiles", item));
    }

    [Fact]
    public void The_build_files_hand_every_metadata_of_a_document_on()
    {
        var targets = XDocument.Load(BuildFile("targets"));
        var files = targets.Descendants("AdditionalFiles").Single(item => item.Attribute("Include") is not null);

        Assert.Equal("OpenApi", files.Element("CceGen_Kind")!.Value);
        Assert.Equal(
            OptionTable.Supported.Select(option => ($"CceGen_{option.PascalName}", $"%({option.PascalName})")),
            files.Elements().Skip(1).Select(item => (item.Name.LocalName, item.Value)));
    }

    private static IEnumerable<string> Attributes(XDocument document, string element, string attribute) =>
        document.Descendants(element).Select(item => item.Attribute(attribute)!.Value);

    private static string BuildFile(string extension) =>
        Path.Combine(TestPaths.Generator, "build", $"CceGen.Generator.{extension}");
}
