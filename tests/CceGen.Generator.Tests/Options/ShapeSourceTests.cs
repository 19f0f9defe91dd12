using System.Globalization;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Options;

/// <summary>Whether an option of NSwag's shape has its effect depends on the shape, whichever source sets it.</summary>
public sealed class ShapeSourceTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: T, version: "1" }
        paths: { /a: { get: { operationId: a, responses: { "204": { description: Nothing. } } } } }
        components: { schemas: { Names: { type: array, items: { type: string } }, Pet: { type: object, properties: { names: { $ref: "#/components/schemas/Names" } } } } }
        """;

    private const string Configuration = """
        {
          "documentGenerator": { "fromDocument": { "url": "spec.yaml" } },
          "codeGenerators": {
            "openApiToCSharpClient": {
              "namespace": "A",
              "className": "Client",
              "inlineNamedDictionaries": false,
              "generateOptionalPropertiesAsNullable": true,
              "generateDataAnnotations": true,
              "arrayBaseType": "System.Collections.Generic.List"
            }
          }
        }
        """;

    [Theory]
    [InlineData("CceGen_Shape")]
    [InlineData("CceGen_Options")]
    public void The_item_may_set_it_for_an_nswag_json(string metadata)
    {
        var run = Run(("CceGen_IsReference", "true"), (metadata, metadata == "CceGen_Shape" ? "nswag" : "/Shape:nswag"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("partial class Names : List<string>", run.Sources["A/Models/Names.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_it_each_option_is_reported_at_its_place()
    {
        var run = Run();

        Assert.DoesNotContain("A/Models/Names.g.cs", run.Sources.Keys);
        Assert.Equal(
            [
                "7: 'inlineNamedDictionaries' has NSwag's default 'false'; 'true' is used; set 'shape' to 'nswag'",
                "9: 'generateDataAnnotations' has NSwag's default 'true'; 'false' is used; set 'shape' to 'nswag'",
                "10: 'arrayBaseType' has no effect: a schema of a list or a map has no class of its own",
            ],
            Problems(run));
    }

    [Fact]
    public void An_option_of_the_item_is_reported_as_well()
    {
        var run = Run(("CceGen_DictionaryBaseType", "System.Collections.Generic.SortedDictionary"));

        Assert.Contains("1: 'CceGen_DictionaryBaseType' has no effect: a schema of a list or a map has no class of its own", Problems(run));
    }

    private static List<string> Problems(GeneratorRun run) =>
    [
        .. run.Diagnostics.Select(problem =>
            string.Create(CultureInfo.InvariantCulture, $"{problem.Location.GetLineSpan().StartLinePosition.Line + 1}: {problem.GetMessage(CultureInfo.InvariantCulture)}")),
    ];

    private static GeneratorRun Run(params (string Name, string Value)[] metadata) =>
        GeneratorHost.Create(TestFile.Plain("/nswag.json", Configuration), TestFile.Document("/spec.yaml", Document, metadata)).Run();
}
