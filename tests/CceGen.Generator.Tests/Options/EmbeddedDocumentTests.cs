using System.Globalization;
using System.Text.Json;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Options;

/// <summary>A document in a string of nswag.json.</summary>
public sealed class EmbeddedDocumentTests
{
    private const string Yaml = """
        openapi: 3.0.3
        info: { title: "A \"quoted\" title \u00e9", version: "1" }
        paths:
          /pets:
            get:
              operationId: listPets
              responses:
                "200":
                  description: Pets
                  content:
                    application/json:
                      schema: { $ref: "#/components/schemas/Pet" }
        components:
          schemas:
            Pet: { type: object, properties: { name: { type: TYPE } } }

        """;

    private const string Json = """{"openapi":"3.0.3","info":{"title":"A","version":"1"},"paths":{},"components":{"schemas":{"Pet":{"type":"object","properties":{"name":{"type":"TYPE"}}}}}}""";

    [Theory]
    [InlineData(Yaml)]
    [InlineData(Json)]
    public void It_is_generated_and_another_document_has_nothing_to_do_with_its_options(string document)
    {
        var run = Run(document, "string", TestFile.Document("other.yaml", Yaml.Replace("TYPE", "string", StringComparison.Ordinal), ("CceGen_Namespace", "Other")));

        Assert.Empty(run.WarningsAndErrors);
        Assert.Contains("public string Name { get; set; }", run.Sources["Embedded/Models/Pet.g.cs"], StringComparison.Ordinal);
        Assert.Contains("from nswag.json", run.Sources["Embedded/Models/Pet.g.cs"], StringComparison.Ordinal);
        Assert.True(run.Sources.ContainsKey("Other/Models/Pet.g.cs"));
        GeneratedProject.AssertCompiles(run.Sources, Dialect.NewtonsoftJson);
    }

    [Theory]
    [InlineData(Yaml)]
    [InlineData(Json)]
    public void A_mistake_in_it_is_reported_at_its_place_in_the_file(string document)
    {
        var run = Run(document, "srtng");

        var mistake = Assert.Single(run.WarningsAndErrors);
        Assert.Equal("CCE0203", mistake.Id);
        Assert.Equal("nswag.json", mistake.Location.GetLineSpan().Path);
        var text = TextOf(document, "srtng");
        var span = mistake.Location.SourceSpan;
        Assert.Equal("srtng", text.Substring(span.Start, span.Length).Replace("\\u0022", "", StringComparison.Ordinal));
        Assert.Equal(1, mistake.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_syntax_error_in_it_is_reported_at_its_place_in_the_file()
    {
        var run = Run("openapi: 3.0.3\npaths: {{\n", "");

        var mistake = Assert.Single(run.WarningsAndErrors);
        Assert.Equal("CCE0101", mistake.Id);
        Assert.Equal(("nswag.json", 1), (mistake.Location.GetLineSpan().Path, mistake.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void Properties_of_the_project_are_values_of_its_variables()
    {
        const string text = """{"documentGenerator":{"fromDocument":{"url":"$(Folder)/spec.yaml"}},"codeGenerators":{"openApiToCSharpClient":{"namespace":"Named"}}}""";
        var run = GeneratorHost
            .Create([TestFile.Plain("nswag.json", text), TestFile.Plain("here/spec.yaml", Yaml.Replace("TYPE", "string", StringComparison.Ordinal))])
            .WithProperty("Folder", "here")
            .Run();

        Assert.Empty(run.WarningsAndErrors);
        Assert.True(run.Sources.ContainsKey("Named/Models/Pet.g.cs"));
    }

    private static GeneratorRun Run(string document, string type, params TestFile[] others) =>
        GeneratorHost.Create([TestFile.Plain("nswag.json", TextOf(document, type)), .. others]).Run();

    // The document is on the second line.
    private static string TextOf(string document, string type) => string.Create(
        CultureInfo.InvariantCulture,
        $"{{\"documentGenerator\":{{\"fromDocument\":{{\n\"json\":{JsonSerializer.Serialize(document.Replace("TYPE", type, StringComparison.Ordinal))},\"url\":\"x\"}}}},\"codeGenerators\":{{\"openApiToCSharpClient\":{{\"namespace\":\"Embedded\"}}}}}}");
}
