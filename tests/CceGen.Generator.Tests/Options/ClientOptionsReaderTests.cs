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
            new() { ["CceGen_OperationGenerationMode"] = "Single" });

        Assert.Equal(
            [
                "InvalidOptionValue spec.yaml(0,0): CceGen_OperationGenerationMode | Single | " + OptionRows.OneOf(Enum.GetNames<OperationGenerationMode>()),
                "InvalidOptionValue spec.yaml(0,0): CceGenUseBaseUrl | maybe | true or false",
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
        Assert.True(fromFile.GenerateWebhooks);
        Assert.False(NSwagTexts.Resolve("\"generateWebhooks\": false").Options.GenerateWebhooks);
        Assert.Equal(["pets", "owners"], NSwagTexts.Resolve("\"includedTags\": [\"pets\", \"owners\"]").Options.IncludedTags);
        Assert.False(fromFile.GenerateRequestOptions);
        Assert.True(NSwagTexts.Resolve("\"generateRequestOptions\": true").Options.GenerateRequestOptions);
        Assert.False(fromFile.GenerateResponseMethods);
        Assert.True(NSwagTexts.Resolve("\"generateResponseMethods\": true").Options.GenerateResponseMethods);
    }

    [Fact]
    public void The_build_files_show_what_the_project_says_of_itself_to_the_compiler()
    {
        var props = XDocument.Load(Path.Combine(TestPaths.Generator, "build", "CceGen.Generator.props"));

        Assert.Superset(
            MsBuildOptionNames.Visible.Except([MsBuildOptionNames.RootNamespace]).Append(NSwagVariables.Property).ToHashSet(),
            Attributes(props, "CompilerVisibleProperty", "Include").ToHashSet());
        Assert.Contains("CceGen_Kind", Attributes(props, "CompilerVisibleItemMetadata", "MetadataName"));
    }

    [Fact]
    public void The_build_files_show_the_rest_of_the_set_up_to_the_compiler()
    {
        var props = XDocument.Load(Path.Combine(TestPaths.Generator, "build", "CceGen.Setup.props"));

        Assert.Equal(MsBuildOptionNames.SetupProperties, Attributes(props, "CompilerVisibleProperty", "Include"));
        Assert.Equal(MsBuildOptionNames.SetupMetadata, Attributes(props, "CompilerVisibleItemMetadata", "MetadataName"));
    }

    private static IEnumerable<string> Attributes(XDocument document, string element, string attribute) =>
        document.Descendants(element).Select(item => item.Attribute(attribute)!.Value);
}
