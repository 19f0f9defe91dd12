using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Mistakes;

/// <summary>A key that a document has twice, with values that have nothing in common: both are read.</summary>
public sealed class RepeatedKeyTests
{
    private const string Yaml = """
        openapi: 3.0.3
        paths:
          /things: { get: { operationId: get, responses: { 200: { content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } } } }
          /things: { post: { operationId: add, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Other" } } } }, responses: { 204: {} } } }
        paths:
          /others: { get: { operationId: others, responses: { 204: {} } } }
        components:
          schemas:
            Thing: { type: object, properties: { a: { type: string } }, properties: { b: { type: integer } } }
        components:
          schemas:
            Other: { type: object, properties: { c: { type: string } } }
        """;

    private const string Json = """
        {
          "openapi": "3.0.3",
          "paths": {
            "/things": { "get": { "operationId": "get", "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } } } },
            "/things": { "post": { "operationId": "add", "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Other" } } } }, "responses": { "204": {} } } }
          },
          "paths": { "/others": { "get": { "operationId": "others", "responses": { "204": {} } } } },
          "components": { "schemas": { "Thing": { "type": "object", "properties": { "a": { "type": "string" } }, "properties": { "b": { "type": "integer" } } } } },
          "components": { "schemas": { "Other": { "type": "object", "properties": { "c": { "type": "string" } } } } }
        }
        """;

    private const string Usage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                server.EnqueueJson("""{"a":"x","b":1}""");
                var thing = await client.GetAsync();
                Assert.Equal(("x", 1), (thing.A, thing.B));
                server.Enqueue(LoopbackResponse.Empty(204));
                await client.AddAsync(new Other { C = "y" });
                JsonAssert.Equal("""{"c":"y"}""", server.LastRequest.Body);
                server.Enqueue(LoopbackResponse.Empty(204));
                await client.OthersAsync();
                Assert.Equal("/others", server.LastRequest.Target);
            }
        }
        """";

    [Theory]
    [InlineData(Yaml, Dialect.NewtonsoftJson)]
    [InlineData(Yaml, Dialect.SystemTextJson)]
    [InlineData(Json, Dialect.NewtonsoftJson)]
    [InlineData(Json, Dialect.SystemTextJson)]
    public Task Both_values_are_read(string document, Dialect dialect) => MistakeRun.AssertAsync(document, Usage, dialect, "CCE0260", "CCE0260", "CCE0260", "CCE0260");
}
