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
        components: { schemas: { Names: { type: array, items: { type: string } }, Pet: { type: object, properties: { at: { type: string, format: time }, names: { $ref: "#/components/schemas/Names" } } } } }
        """;

    private const string Configuration = """
        {
          "documentGenerator": { "fromDocument": { "url": "spec.yaml" } },
          "codeGenerators": {
            "openApiToCSharpClient": {
              "namespace": "A",
              "className": "Client",
              "shape": "modern",
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
    public void A_host_of_the_options_is_the_server_of_a_document_without_one()
    {
        var client = Run(("CceGen_Shape", "nswag"), ("CceGen_ServiceHost", "b.test:81")).Sources["A/Client.g.cs"];

        Assert.Contains("private string _baseUrl = \"https://b.test:81/\";", client, StringComparison.Ordinal);
        Assert.Contains("public Client(HttpClient httpClient)", client, StringComparison.Ordinal);
        Assert.Contains("public Client(string baseUrl, HttpClient httpClient)", Run(("CceGen_Shape", "nswag")).Sources["A/Client.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void With_the_other_one_each_option_is_reported_at_its_place()
    {
        var run = Run();

        Assert.DoesNotContain("A/Models/Names.g.cs", run.Sources.Keys);
        Assert.Equal(
            [
                "8: 'inlineNamedDictionaries' has NSwag's default 'false'; 'true' is used; set 'shape' to 'nswag'",
                "10: 'generateDataAnnotations' has NSwag's default 'true'; 'false' is used; set 'shape' to 'nswag'",
                "11: 'arrayBaseType' has no effect: a schema of a list or a map has no class of its own",
            ],
            Problems(run));
    }

    [Fact]
    public void An_option_of_the_item_is_reported_as_well()
    {
        var run = Run(("CceGen_DictionaryBaseType", "System.Collections.Generic.SortedDictionary"));

        Assert.Contains("1: 'CceGen_DictionaryBaseType' has no effect: a schema of a list or a map has no class of its own", Problems(run));
    }

    [Theory]
    [InlineData("", "nswag")]
    [InlineData("CceGenShape=modern", "modern")]
    [InlineData("CceGen_Shape=modern", "modern")]
    [InlineData("CceGen_Options=/Shape:modern", "modern")]
    public void It_is_that_of_NSwag_where_there_is_an_nswag_json(string source, string shape)
    {
        var config = TestFile.Plain("/nswag.json", Configuration.Replace("\"shape\": \"modern\",", "", StringComparison.Ordinal));

        Assert.Equal(shape, ShapeOf(Host(source, config)));
    }

    [Theory]
    [InlineData("", "modern")]
    [InlineData("CceGen_OutputPath=Pets.cs", "modern")]
    [InlineData("CceGen_CodeGenerator=NSwagCSharp", "nswag")]
    [InlineData("CceGen_Options=/UseBaseUrl:false", "nswag")]
    [InlineData("CceGen_Options=/UseBaseUrl:false /Shape:modern", "modern")]
    [InlineData("CceGen_CodeGenerator=NSwagCSharp;CceGen_Shape=modern", "modern")]
    [InlineData("CceGen_CodeGenerator=NSwagCSharp;CceGenShape=modern", "modern")]
    public void It_is_that_of_NSwag_where_an_item_names_it_or_has_its_switches(string source, string shape) =>
        Assert.Equal(shape, ShapeOf(Host(source)));

    [Fact]
    public void Types_of_times_are_NSwags_in_its_shape_unless_an_option_says_otherwise()
    {
        Assert.Contains("TimeSpan? At", Models("CceGenShape=nswag"), StringComparison.Ordinal);
        Assert.Contains("string? At", Models("CceGenShape=nswag;CceGenTimeType=string"), StringComparison.Ordinal);
        Assert.Contains("string? At", Models(""), StringComparison.Ordinal);

        static string Models(string source) => Host(source + ";CceGenGenerateNullableReferenceTypes=true;CceGenGenerateOptionalPropertiesAsNullable=true").Run().Sources
            .Single(pair => pair.Key.EndsWith("/Pet.g.cs", StringComparison.Ordinal)).Value;
    }

    [Theory]
    [InlineData("{ anyOf: [{ type: string }, { type: string, enum: [a, b], x-ms-enum: { name: Kind } }] }", true)]
    [InlineData("{ type: string, enum: [a, b], x-ms-enum: { name: Kind, modelAsString: true } }", false)]
    [InlineData("{ type: string, enum: [a, b], x-extensible-enum: true }", false)]
    public void In_its_shape_an_enum_is_open_where_the_schema_and_not_an_extension_says_so(string schema, bool isOpen)
    {
        var document = Document.Replace("{ type: array, items: { type: string } }", schema, StringComparison.Ordinal);

        var names = GeneratorHost.Create(TestFile.Document("/spec.yaml", document, ("CceGen_Shape", "nswag"))).Run().Sources.Single(pair => pair.Key.EndsWith("/Names.g.cs", StringComparison.Ordinal)).Value;

        Assert.Contains(isOpen ? "public readonly partial struct Names" : "public enum Names", names, StringComparison.Ordinal);
    }

    private static string ShapeOf(GeneratorHost host) =>
        host.Run().Sources.Keys.Any(key => key.EndsWith("/Names.g.cs", StringComparison.Ordinal)) ? "nswag" : "modern";

    private static GeneratorHost Host(string sources, params TestFile[] files)
    {
        var pairs = sources.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair => (Name: pair[0], Value: pair[1])).ToList();
        var host = GeneratorHost.Create([.. files, TestFile.Document("/spec.yaml", Document, pairs.Where(pair => pair.Name[6] == '_').Prepend(("CceGen_IsReference", "true")))]);
        foreach (var (name, value) in pairs.Where(pair => pair.Name[6] != '_'))
        {
            host = host.WithProperty(name, value);
        }

        return host.WithProperty("RootNamespace", "A");
    }

    private static List<string> Problems(GeneratorRun run) =>
    [
        .. run.Diagnostics.Select(problem =>
            string.Create(CultureInfo.InvariantCulture, $"{problem.Location.GetLineSpan().StartLinePosition.Line + 1}: {problem.GetMessage(CultureInfo.InvariantCulture)}")),
    ];

    private static GeneratorRun Run(params (string Name, string Value)[] metadata) =>
        GeneratorHost.Create(TestFile.Plain("/nswag.json", Configuration), TestFile.Document("/spec.yaml", Document, metadata)).Run();
}
