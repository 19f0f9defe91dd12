using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Mistakes;

/// <summary>A reference to a schema where the object that has it belongs, and the other way round, means what it leads to.</summary>
public sealed class MisplacedReferenceTests
{
    private const string OpenApi = """
        openapi: 3.0.3
        paths:
          /things/{key}:
            post:
              operationId: save
              parameters:
                - { in: path, required: true, schema: { type: string } }
                - { $ref: "#/components/headers/X-Trace" }
                - { name: size, in: query, $ref: "#/components/schemas/Size" }
              requestBody: { $ref: "#/components/schemas/Thing" }
              responses:
                200: { $ref: "#/components/schemas/Thing" }
                4xx: { $ref: "#/components/responses/Problem" }
        components:
          headers:
            X-Trace: { description: The trace., schema: { type: integer } }
          responses:
            Problem: { $ref: "#/components/schemas/Thing" }
          requestBodies:
            Inner: { content: { application/json: { schema: { type: object, properties: { b: { type: integer } } } } } }
          schemas:
            Size: { type: integer, format: int64 }
            Thing: { type: object, properties: { a: { type: integer }, inner: { $ref: "#/components/requestBodies/Inner" } } }
        """;

    private const string Swagger = """
        swagger: "2.0"
        paths:
          /things/{key}:
            post:
              operationId: save
              parameters:
                - { in: path, required: true, type: string }
                - { name: size, in: query, type: integer, format: int64 }
                - { name: X-Trace, in: header, type: integer }
                - { name: body, in: body, $ref: "#/definitions/Thing" }
              responses:
                200: { $ref: "#/definitions/Thing" }
                4xx: { $ref: "#/responses/Problem" }
        responses:
          Problem: { $ref: "#/definitions/Thing" }
        definitions:
          Thing: { type: object, properties: { a: { type: integer }, inner: { type: object, properties: { b: { type: integer } } } } }
        """;

    private const string Usage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                server.EnqueueJson("""{"a":1,"inner":{"b":2}}""");
                var thing = await client.SaveAsync("k", xTrace: 5, size: 9L, body: new Thing { A = 3 });
                Assert.Equal("/things/k?size=9", server.LastRequest.Target);
                Assert.Equal("5", server.LastRequest.Header("X-Trace"));
                JsonAssert.Equal("""{"a":3}""", server.LastRequest.Body);
                Assert.Equal(2, thing.Inner!.B);

                server.EnqueueJson("""{"a":4}""", 409);
                var problem = await Assert.ThrowsAsync<ApiException<Thing>>(() => client.SaveAsync("k"));
                Assert.Equal(4, problem.Result.A);
            }
        }
        """";

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public Task It_is_read_since_3_0(Dialect dialect) =>
        MistakeRun.AssertAsync(OpenApi, Usage, dialect, "CCE0255", "CCE0256", "CCE0256", "CCE0256", "CCE0256", "CCE0256", "CCE0256", "CCE0256");

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public Task It_is_read_in_2_0(Dialect dialect) =>
        MistakeRun.AssertAsync(Swagger, Usage, dialect, "CCE0255", "CCE0256", "CCE0256", "CCE0256", "CCE0256");
}
