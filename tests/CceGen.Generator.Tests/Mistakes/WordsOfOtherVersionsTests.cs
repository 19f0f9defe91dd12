using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Mistakes;

/// <summary>Words of another version, and values one level too high or too low, that can mean one thing only: it is sent and read.</summary>
public sealed class WordsOfOtherVersionsTests
{
    private const string Document = """
        openapi: 3.0.3
        produces: [application/json]
        paths:
          /words/{id}/{Name}:
            parameters:
              - { name: ID, in: path, required: true, schema: { type: integer } }
              - { name: name, in: path, required: true, schema: { $ref: "#/components/schemas/Kind" } }
            post:
              operationId: words
              parameters:
                - { name: pet, in: body, required: true, schema: { $ref: "#/components/schemas/Pet" } }
              responses: { 200: { description: One., schema: { $ref: "#/components/schemas/Pet" } } }
          /contents:
            post:
              operationId: contents
              requestBody: { required: true, content: { $ref: "#/components/schemas/Pet" } }
              responses: { 200: { description: One., content: { $ref: "#/components/schemas/Pet" } } }
          /spread:
            get: { operationId: spread, responses: { 200: { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Spread" } } } } } }
        components:
          schemas:
            Kind: { type: string, enum: [a, b] }
            Named: { type: object, properties: { name: { type: string } } }
            Pet:
              allOf: { $ref: "#/components/schemas/Named" }
              type: object
              properties:
                texts: { type: object, additionalProperties: string }
                kinds: { type: object, additionalProperties: Kind }
                one: { anyOf: { type: integer } }
            Spread:
              type: object
              properties: { $ref: "#/x-properties/spread", own: { type: integer } }
        x-properties: { spread: { count: { type: integer }, next: { $ref: "#/components/schemas/Spread" } } }
        """;

    private const string Usage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                const string json = """{"name":"n","texts":{"a":"b"},"kinds":{"c":"b"},"one":5}""";
                server.EnqueueJson(json);
                int id = 5;
                var pet = await client.WordsAsync(id, Kind.B, new Pet { Name = "x" });
                Assert.Equal(("/words/5/b", """{"name":"x"}"""), (server.LastRequest.Path, server.LastRequest.Body));
                Assert.Equal(("n", "b", Kind.B, 5), (pet.Name, pet.Texts!["a"], pet.Kinds!["c"], pet.One));
                server.EnqueueJson(json);
                Assert.Equal("n", (await client.ContentsAsync(pet)).Name);
                JsonAssert.Equal(json, server.LastRequest.Body);
                server.EnqueueJson("""{"count":1,"own":2,"next":{"count":3}}""");
                var spread = await client.SpreadAsync();
                Assert.Equal((1, 2, 3), (spread.Count, spread.Own, spread.Next!.Count));
                server.EnqueueJson(json);
                await client.ContentsAsync(pet);
                Assert.StartsWith("application/json", server.LastRequest.Header("Content-Type"));
            }
        }
        """";

    private const string Swagger = """
        swagger: "2.0"
        host: http://example.com/api/
        basePath: /v1
        paths:
          /pets:
            post:
              operationId: add
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/definitions/Pet" } } } }
              responses: { 200: { description: One., content: { application/json: { schema: { $ref: "#/definitions/Pet" } } } } }
        definitions:
          Pet: { properties: { name: { type: string } } }
        """;

    private const string SwaggerUsage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient());
                Assert.Equal("http://example.com/api/v1", client.BaseUrl);
                client.BaseUrl = server.BaseAddress.ToString();
                server.EnqueueJson("""{"name":"a"}""");
                Assert.Equal("a", (await client.AddAsync(new Pet { Name = "b" })).Name);
                JsonAssert.Equal("""{"name":"b"}""", server.LastRequest.Body);
            }
        }
        """";

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public Task Words_of_Swagger_are_read(Dialect dialect) => MistakeRun.AssertAsync(
        Document, Usage, dialect, "CCE0218", "CCE0256", "CCE0256", "CCE0256", "CCE0256", "CCE0256", "CCE0256", "CCE0256", "CCE0256", "CCE0256", "CCE0256", "CCE0256");

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public Task Words_of_OpenAPI_3_are_read_in_Swagger(Dialect dialect) => MistakeRun.AssertAsync(Swagger, SwaggerUsage, dialect, "CCE0256", "CCE0256", "CCE0256");
}
