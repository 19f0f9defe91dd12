using System.Globalization;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Setup;

/// <summary>The items of Microsoft.Extensions.ApiDescription.Client mean what they meant there.</summary>
public sealed class OpenApiReferenceTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: "1" }
        servers: [{ url: "https://pets.example" }]
        paths:
          /pets: { get: { operationId: list, responses: { 204: { description: None. } } } }
        """;

    [Theory]
    [InlineData("/project/pets.yaml", "", "My.App", "petsClient")]
    [InlineData("/project/pets v1.beta.json", "", "My.App", "pets_v1_betaClient")]
    [InlineData("/project/1.yaml", "", "My.App", "_1Client")]
    [InlineData("/project/pets.yaml", "CceGen_OutputPath=gen/Zoo.cs", "My.App", "Zoo")]
    [InlineData("/project/pets.yaml", "CceGen_OutputPath=gen/Zoo.cs;CceGen_ClassName=Pets;CceGen_Namespace=A.B", "A.B", "Pets")]
    [InlineData("/project/pets.yaml", "CceGen_Options=/ClassName:Pets /Namespace:A.B", "A.B", "Pets")]
    [InlineData("/project/pets.yaml", "CceGen_Options=/ClassName:Pets /Namespace:A.B;CceGen_ClassName=Cats", "A.B", "Cats")]
    public void Its_client_has_the_name_that_it_had(string path, string metadata, string @namespace, string className)
    {
        var run = Run(path, metadata);

        Assert.Empty(run.WarningsAndErrors);
        Assert.Contains($"{@namespace}.{className}.g.cs", run.Sources.Keys.Select(key => key.Replace('/', '.')));
    }

    [Fact]
    public void An_item_goes_before_a_property_and_that_before_a_configuration()
    {
        var config = TestFile.Plain("/project/nswag.json", """{ "codeGenerators": { "openApiToCSharpClient": { "namespace": "FromFile", "className": "FileClient", "exceptionClass": "FileException" } } }""");
        var host = GeneratorHost.Create(config, Reference("/project/pets.yaml", "CceGen_Options=/ExceptionClass:SwitchException")).WithProperty("RootNamespace", "My.App");

        Assert.Contains("FromFile.FileClient", Names(host.Run()));
        Assert.Contains("FromFile.SwitchException", Names(host.Run()));
        Assert.Contains("FromProperty.SwitchException", Names(host.WithProperty("CceGenNamespace", "FromProperty").WithProperty("CceGenExceptionClass", "PropertyException").Run()));
    }

    [Fact]
    public void A_switch_is_an_option_of_nswag_json_and_is_reported_as_that()
    {
        var run = Run("/project/pets.yaml", "CceGen_Options=/UseBaseUrl:maybe /ClasName:A /Shout:true /JsonLibrary:SystemTextJson");

        Assert.Equal(
            ["CCE0001 Unknown option 'ClasName'; did you mean 'className'?", "CCE0001 Unknown option 'Shout'", "CCE0003 'useBaseUrl' must be true or false, but is 'maybe'"],
            run.WarningsAndErrors.Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal));
        Assert.All(run.WarningsAndErrors, diagnostic => Assert.Equal("/project/pets.yaml", diagnostic.Location.GetLineSpan().Path));
    }

    [Fact]
    public void The_switches_have_an_effect()
    {
        var without = Run("/project/pets.yaml", "");
        var with = Run("/project/pets.yaml", "CceGen_CodeGenerator=nswagcsharp;CceGen_Options=/GenerateClientInterfaces:true /UseBaseUrl:false");

        Assert.DoesNotContain("My.App.IpetsClient", Names(without));
        Assert.Contains("My.App.IpetsClient", Names(with));
        Assert.Contains(without.Sources.Values, text => text.Contains("https://pets.example", StringComparison.Ordinal));
        Assert.DoesNotContain(with.Sources.Values, text => text.Contains("https://pets.example", StringComparison.Ordinal));
    }

    private static GeneratorRun Run(string path, string metadata) =>
        GeneratorHost.Create(Reference(path, metadata)).WithProperty("RootNamespace", "My.App").Run();

    private static TestFile Reference(string path, string metadata) => TestFile.Document(
        path,
        path.EndsWith(".json", StringComparison.Ordinal) ? """{"openapi":"3.0.3","info":{"title":"P","version":"1"},"paths":{"/pets":{"get":{"operationId":"list","responses":{"204":{"description":"None."}}}}}}""" : Document,
        metadata.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair => (pair[0], pair[1])).Prepend(("CceGen_IsReference", "true")));

    private static List<string> Names(GeneratorRun run) => [.. run.Sources.Keys.Select(key => key.Replace('/', '.').Replace(".g.cs", "", StringComparison.Ordinal))];
}
