using System.Text.Json.Nodes;
using CceGen.Generator.Tests.Harness;
using CsCheck;

namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>Random unions of open and closed objects, lists, maps and scalars: what one of the schemas allows is written as it was read.</summary>
public sealed class RandomUnionTests
{
    private const int Unions = 60;

    private const int Values = 4000;

    private const string Usage = """
        using System.Net;
        using System.Text;
        using Feature;

        public static class Usage
        {
            /// <summary>What the client writes after it has read the JSON.</summary>
            public static string ByClient(string json)
            {
                using var echo = new Echo(json);
                using var http = new HttpClient(echo);
                var client = new FeatureClient(http) { BaseUrl = "http://localhost/" };
                client.ExchangeAsync(client.ExchangeAsync(new All()).GetAwaiter().GetResult()).GetAwaiter().GetResult();
                return echo.Sent;
            }

            public static string ByLibrary(string json) => Json.Serialize(Json.Deserialize<All>(json));

            private sealed class Echo(string json) : HttpMessageHandler
            {
                public string Sent { get; private set; } = "";

                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    Sent = await request.Content!.ReadAsStringAsync(cancellationToken);
                    return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
                }
            }
        }
        """;

    private static readonly string[] Methods = ["ByClient", "ByLibrary"];

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public void What_a_schema_of_a_union_allows_comes_out_as_it_went_in(Dialect dialect)
    {
        var unions = UnionsOf(new PCG(20, 1));
        using var project = Load(unions, dialect);
        var methods = Methods.Select(name => project.GetType("Usage").GetMethod(name)!.CreateDelegate<Func<string, string>>()).ToList();

        Gen.Int[0, Unions - 1]
            .SelectMany(union => Gen.Int[0, unions[union].Length - 1].SelectMany(branch => unions[union][branch].Value().Select(value => (Union: union, Branch: branch, Json: value.ToJsonString()))))
            .Sample(
                sample =>
                {
                    var json = $$"""{"u{{sample.Union}}":{{sample.Json}}}""";
                    Assert.All(methods, method => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(method(json))), method(json)));
                },
                iter: Values,
                print: sample => $"{new JsonArray([.. unions[sample.Union].Select(branch => branch.Schema())]).ToJsonString()} {sample.Json} of {sample.Branch}");
    }

    // The same unions in every run: compiling them takes longer than all values.
    private static List<RandomUnion[]> UnionsOf(PCG random) => [.. Enumerable.Range(0, Unions).Select(_ => RandomUnion.Branches.Generate(random, null, out var _))];

    private static GeneratedProject Load(List<RandomUnion[]> unions, Dialect dialect)
    {
        var members = new JsonObject(unions.Select((union, index) => KeyValuePair.Create<string, JsonNode?>(
            $"u{index}", new JsonObject { [index % 2 == 0 ? "oneOf" : "anyOf"] = new JsonArray([.. union.Select(branch => branch.Schema())]) })));
        var all = """{"$ref":"#/components/schemas/All"}""";
        var run = GeneratorHost.Create(TestFile.Document(
            "unions.json",
            $$$"""
            {
              "openapi": "3.0.3",
              "info": { "title": "Unions", "version": "1" },
              "paths": {
                "/all": {
                  "put": {
                    "operationId": "exchange",
                    "requestBody": { "required": true, "content": { "application/json": { "schema": {{{all}}} } } },
                    "responses": { "200": { "description": "The same.", "content": { "application/json": { "schema": {{{all}}} } } } }
                  }
                }
              },
              "components": { "schemas": { "All": { "type": "object", "properties": {{{members.ToJsonString()}}} } } }
            }
            """,
            ("CceGen_Namespace", "Feature"),
            ("CceGen_ClassName", "FeatureClient"),
            ("CceGen_JsonLibrary", dialect.ToString()))).Run();
        Assert.Null(run.Exception);
        return GeneratedProject.Load(run.Sources, dialect, ("Usage.cs", Usage));
    }
}
