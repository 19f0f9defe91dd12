namespace CceGen.Generator.Tests.Options;

public class NSwagConfigReaderTests
{
    [Fact]
    public void Equal_texts_give_equal_configurations()
    {
        const string text = """{"documentGenerator":{"fromDocument":{"url":"a.yaml"}},"codeGenerators":{"openApiToCSharpClient":{"namespace":"A"}}}""";

        var (first, second) = (NSwagTexts.Read(text).Config, NSwagTexts.Read(text).Config);

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, NSwagTexts.Read(text.Replace("\"A\"", "\"B\"", StringComparison.Ordinal)).Config);
    }

    [Fact]
    public void A_file_of_the_old_days_is_read()
    {
        var (config, diagnostics) = NSwagTexts.Read(
            "\uFEFF" + """
            {
              // written by NSwagStudio
              "runtime": "NetCore21",
              "swaggerGenerator": { "fromSwagger": { "json": "", "url": "a.json", "output": null, }, },
              "codeGenerators": {
                "swaggerToTypeScriptClient": { "anything": 1 },
                "swaggerToCSharpController": { "anything": 1 },
                "swaggerToCSharpClient": { "namespace": "A" },
              },
            }
            """,
            "old.nswag");

        Assert.Empty(diagnostics);
        Assert.True(config.HasClientSection);
        Assert.Equal("a.json", config.DocumentUrl);
        Assert.Equal("A", Assert.Single(config.Client).Text);
    }

    [Theory]
    [InlineData("\"fromDocument\":{\"url\":\"a/b.yaml\"}", "a/b.yaml", 22)]
    [InlineData("\"fromDocument\":{\"json\":\"c.json\",\"url\":\"http://localhost/x\"}", "c.json", 23)]
    [InlineData("\"aspNetCoreToOpenApi\":{\"project\":\"A.csproj\",\"output\":\"a.json\"}", "a.json", 53)]
    [InlineData("\"FromDocument\":{\"URL\":\"..\\\\a.json\",\"output\":\"x\",\"newLineBehavior\":\"Auto\"}", "..\\a.json", 22)]
    public void A_document_that_is_a_file_is_named(string section, string url, int column)
    {
        var (config, diagnostics) = NSwagTexts.Read(NSwagTexts.WithDocument(section));

        Assert.Empty(diagnostics);
        Assert.Equal(url, config.DocumentUrl);
        Assert.Equal((1, column), (config.DocumentUrlLocation!.Span.StartLine, config.DocumentUrlLocation.Span.StartColumn));
    }

    [Theory]
    [InlineData("\"fromDocument\":{\"url\":\"http://redocly.github.io/redoc/openapi.yaml\"}")]
    [InlineData("\"fromDocument\":{\"url\":null,\"json\":\"\"}")]
    [InlineData("\"fromDocument\":null")]
    [InlineData("")]
    public void A_document_that_is_not_set_is_none(string section)
    {
        var (config, diagnostics) = NSwagTexts.Read(NSwagTexts.WithDocument(section));

        Assert.Empty(diagnostics);
        Assert.Null(config.DocumentUrl);
    }

    [Theory]
    [InlineData("\"fromDocument\":{\"url\":\"HTTPS://x.org/a.yaml\"}", "DocumentIsRemote nswag.json(1,22): HTTPS://x.org/a.yaml")]
    [InlineData("\"aspNetCoreToOpenApi\":{\"project\":\"A.csproj\"}", "DocumentGeneratorNotSupported nswag.json(1,0): aspNetCoreToOpenApi | write the OpenAPI document")]
    [InlineData("\"webApiToSwagger\":{}", "DocumentGeneratorNotSupported nswag.json(1,0): webApiToSwagger | write the OpenAPI document")]
    [InlineData("\"fromDocument\":{\"ulr\":\"a\"}", "UnknownOption nswag.json(1,16): ulr | ; did you mean 'url'?")]
    [InlineData("\"fromDocument\":{\"url\":\"$(Where)/a.yaml\"}", "UnresolvedVariable nswag.json(1,22): $(Where)")]
    [InlineData("\"fromDocument\":{\"url\":\"%HOME%/a.yaml\"}", "UnresolvedVariable nswag.json(1,22): %HOME%")]
    public void A_document_that_cannot_be_read_here_is_an_error_that_says_what_to_do(string section, string expected)
    {
        var (config, diagnostics) = NSwagTexts.Read(NSwagTexts.WithDocument(section));

        Assert.StartsWith(expected, Assert.Single(diagnostics), StringComparison.Ordinal);
        Assert.Null(config.DocumentUrl);
    }

    [Fact]
    public void Variables_are_filled_in_and_percent_encoding_is_no_variable()
    {
        var text = NSwagTexts.WithDocument("\"fromDocument\":{\"url\":\"$(Dir)/a%20b%20$(Name).yaml\"}", "\"defaultVariables\":\"Dir=x/y, Name=n\",");

        var (config, diagnostics) = NSwagTexts.Read(text);

        Assert.Empty(diagnostics);
        Assert.Equal("x/y/a%20b%20n.yaml", config.DocumentUrl);
    }

    [Theory]
    [InlineData("\"fromDocument\":{\"json\":\"{ }\",\"url\":\"a.yaml\"}")]
    [InlineData("\"fromDocument\":{\"json\":\"openapi: 3\\npaths:\"}")]
    public void A_document_inside_of_the_file_has_its_place_there(string section)
    {
        var (config, diagnostics) = NSwagTexts.Read(NSwagTexts.WithDocument(section));

        Assert.Empty(diagnostics);
        Assert.Null(config.DocumentUrl);
        Assert.Equal("{\"documentGenerator\":{\n\"fromDocument\":{\"json\":".Length, config.EmbeddedDocument);
    }

    [Fact]
    public void Values_of_the_project_come_before_those_of_the_file()
    {
        var text = NSwagTexts.WithDocument("\"fromDocument\":{\"url\":\"$(A)/$(B)/$(C)/%D%.yaml\"}", "\"defaultVariables\":\"A=1,B=2,C=3,D=4\",");

        var (config, diagnostics) = NSwagTexts.Read(text, properties: new() { ["CceGenVariables"] = "A=a", ["A"] = "no", ["B"] = "b", ["D"] = "d" });

        Assert.Empty(diagnostics);
        Assert.Equal("a/b/3/d.yaml", config.DocumentUrl);
    }

    [Fact]
    public void Values_of_the_project_that_are_no_list_are_an_error()
    {
        var (_, diagnostics) = NSwagTexts.Read(NSwagTexts.WithDocument(""), properties: new() { ["CceGenVariables"] = "A" });

        Assert.StartsWith("InvalidOptionValue nswag.json(0,1): CceGenVariables | A | ", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a=1=2", "a=1=2")]
    [InlineData("a=1,2", "2")]
    public void Variables_that_NSwag_would_cut_or_choke_on_are_an_error(string variables, string part)
    {
        var (_, diagnostics) = NSwagTexts.Read("{\"defaultVariables\":\"" + variables + "\",\"codeGenerators\":{\"openApiToCSharpClient\":{}}}");

        Assert.StartsWith($"InvalidOptionValue nswag.json(0,20): defaultVariables | {part} | ", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unresolved_variable_leaves_the_default()
    {
        var (options, diagnostics) = NSwagTexts.Resolve("\"namespace\": \"$(Where)\"");

        Assert.Equal("UnresolvedVariable nswag.json(1,13): $(Where)", Assert.Single(diagnostics));
        Assert.Equal("MyNamespace", options.Namespace);
    }

    [Theory]
    [InlineData("{\"runtim\": 1}", "UnknownOption nswag.json(0,1): runtim | ; did you mean 'runtime'?")]
    [InlineData("{\"codeGenerators\":{\"openApiToCSharpCleint\":{}}}", "UnknownOption nswag.json(0,19): openApiToCSharpCleint | ; did you mean 'openApiToCSharpClient'?")]
    [InlineData("[]", "InvalidOptionValue nswag.json(0,0): nswag.json |  | an object")]
    [InlineData("{\"codeGenerators\": 5}", "InvalidOptionValue nswag.json(0,19): codeGenerators | 5 | an object")]
    [InlineData("{\"a\"", "SyntaxError nswag.json(0,3): ':' is expected after this key")]
    public void A_file_of_the_wrong_shape_is_reported(string text, string expected)
    {
        var (config, diagnostics) = NSwagTexts.Read(text);

        Assert.Equal(expected, diagnostics[0]);
        Assert.All(diagnostics.Skip(1), diagnostic => Assert.StartsWith("NoClientSection ", diagnostic, StringComparison.Ordinal));
        Assert.False(config.HasClientSection);
    }

    [Theory]
    [InlineData("{}", "NoClientSection nswag.json(0,0)")]
    [InlineData("{\"documentGenerator\":{\"fromDocument\":{\"url\":\"https://example.com/a.yaml\"}}}", "NoClientSection nswag.json(0,1)")]
    [InlineData("{\"codeGenerators\":{\"openApiToTypeScriptClient\":{}}}", "NoClientSection nswag.json(0,1)")]
    [InlineData("{\"codeGenerators\":{\"openApiToCSharpClient\":null}}", "NoClientSection nswag.json(0,19)")]
    public void A_file_without_a_CSharp_client_names_no_document(string text, string expected)
    {
        var (config, diagnostics) = NSwagTexts.Read(text);

        Assert.Equal(expected, Assert.Single(diagnostics).TrimEnd(':', ' '));
        Assert.False(config.HasClientSection);
        Assert.Null(config.DocumentUrl);
    }
}
