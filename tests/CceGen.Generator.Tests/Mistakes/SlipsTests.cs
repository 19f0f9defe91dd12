using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Mistakes;

/// <summary>Slips of the pen in paths, parameters, bodies and schemas that leave no doubt: the calls are what was meant.</summary>
public sealed class SlipsTests
{
    private const string Document = """
        openapi: 3.0.3
        paths:
          /open/{key:
            get: { operationId: open, parameters: [{ name: key, in: path, required: true, schema: { type: string } }], responses: { 204: {} } }
          /half/{a}/{b/c:
            get: { operationId: half, responses: { 204: {} } }
          /described/{}/x:
            get: { operationId: described, parameters: [{ name: id, in: path, required: true, schema: { type: integer } }], responses: { 204: {} } }
          /nameless/{}:
            get: { operationId: nameless, responses: { 204: {} } }
          /places:
            get:
              operationId: places
              parameters:
                - { name: a, in: qery, schema: { type: String } }
                - { name: B, in: head, schema: { type: string } }
                - { name: C, in: headers, schema: { type: string } }
                - { name: d, in: cookies, schema: { type: string } }
                - { name: e, in: query1, schema: { type: Array, items: { type: int } } }
              responses: { 204: {} }
          /keys:
            get: { operationId: keys, parameters: [{ $ref: "#/components/parameters/sid" }, { $ref: "#/components/parameters/Other" }], responses: { 204: {} } }
          /bodies:
            get: { operationId: none, requestBody: { $ref: "#/components/requestBodies/None" }, responses: { 204: {} } }
            post: { operationId: any, requestBody: { description: Something. }, responses: { 204: {} } }
            put: { operationId: itself, requestBody: { $ref: "#/components/requestBodies/Itself" }, responses: { 204: {} } }
          /listed:
            $ref: "#/x-paths/listed"
          /schemas:
            post:
              operationId: schemas
              requestBody: { required: true, content: { application/json: { schema: [{ $ref: "#/components/schemas/Part" }] } } }
              responses: { 200: { content: { application/json: { schema: Whole } } } }
        x-paths: { listed: [{ get: { operationId: listed, responses: { 204: {} } } }] }
        components:
          parameters:
            sid: { in: query, required: true, schema: { type: integer } }
            Other: { $ref: "#/components/parameters/x-last" }
            x-last: { in: header, schema: { type: string } }
          requestBodies:
            None: null
            Itself: { $ref: "#/components/requestBodies/Itself" }
          schemas:
            Part: { type: object, properties: { a: string, required: [a] } }
            Whole:
              type: object
              properties:
                names: { type: array, items: string }
                parts: { type: array, items: Part }
                times: { type: object, additionalProperties: { type: array, items: string } }
                kind: { type: [string, integer], enum: [a, b] }
                allOf: [{ $ref: "#/components/schemas/Part" }, { properties: { b: { type: integer } } }]
        """;

    private const string Usage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                async Task<string> TargetOf(Func<Task> call)
                {
                    server.Enqueue(LoopbackResponse.Empty(204));
                    await call();
                    return server.LastRequest.Target;
                }

                Assert.Equal("/open/k", await TargetOf(() => client.OpenAsync("k")));
                Assert.Equal("/half/1/2/c", await TargetOf(() => client.HalfAsync(a: "1", b: "2")));
                Assert.Equal("/described/7/x", await TargetOf(() => client.DescribedAsync(id: 7)));
                Assert.Equal("/nameless/v%2Fw", await TargetOf(() => client.NamelessAsync("v/w")));
                Assert.Equal("/places?a=1&e=2&e=3", await TargetOf(() => client.PlacesAsync(a: "1", b: "4", c: "5", d: "6", e: [2, 3])));
                Assert.Equal(("4", "5", "d=6"), (server.LastRequest.Header("B"), server.LastRequest.Header("C"), server.LastRequest.Header("Cookie")));
                Assert.Equal("/keys?sid=3", await TargetOf(() => client.KeysAsync(sid: 3, xLast: "h")));
                Assert.Equal("h", server.LastRequest.Header("x-last"));
                Assert.Equal("/bodies", await TargetOf(() => client.NoneAsync()));
                Assert.Equal("", server.LastRequest.Body);
                await TargetOf(() => client.AnyAsync(new System.IO.MemoryStream([65, 66]), "image/x-own"));
                Assert.Equal(("AB", "image/x-own"), (server.LastRequest.Body, server.LastRequest.Header("Content-Type")));
                await TargetOf(() => client.ItselfAsync(new System.IO.MemoryStream([67]), "text/x-own"));
                Assert.Equal(("C", "text/x-own"), (server.LastRequest.Body, server.LastRequest.Header("Content-Type")));
                Assert.Equal("/listed", await TargetOf(() => client.ListedAsync()));

                server.EnqueueJson("""{"a":"x","b":1,"names":["n"],"parts":[{"a":"p"}],"times":{"t":["now"]},"kind":"b"}""");
                var whole = await client.SchemasAsync(new Part { A = "sent" });
                JsonAssert.Equal("""{"a":"sent"}""", server.LastRequest.Body);
                Assert.Equal(("x", 1, "n", "p"), (whole.A, whole.B, whole.Names!.Single(), whole.Parts!.Single().A));
                Assert.Equal("now", whole.Times!["t"].Single());
                Assert.Equal(WholeKind.B, whole.Kind);
            }
        }
        """";

    private const string Swagger = """
        swagger: "2.0"
        schemes: [https, { http: x }]
        host: example.com
        paths:
          /things:
            get: { operationId: find, parameters: { $ref: "#/parameters/sid" }, responses: { 200: { description: Found., schema: Things } } }
            post: { operationId: add, parameters: [{ name: a, in: formdata, type: string }, { name: b, in: form, type: int }, { $ref: "#/parameters/c" }], responses: { 204: { description: Done. } } }
            put: { operationId: set, parameters: [{ name: thing, in: boddy, required: true, schema: Thing }], responses: { 204: { description: Done. } } }
        parameters:
          sid: { in: query, required: true, type: array, items: string }
          c: { in: formData, type: string }
        definitions:
          Thing: { type: object, properties: { required: [name], name: { type: string } } }
          Things: { type: array, items: Thing }
        """;

    private const string SwaggerUsage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient());
                Assert.Equal("https://example.com", client.BaseUrl);
                client.BaseUrl = server.BaseAddress.ToString();
                server.EnqueueJson("""[{"name":"n"}]""");
                Assert.Equal("n", (await client.FindAsync(["1", "2"])).Single().Name);
                Assert.Equal("/things?sid=1%2C2", server.LastRequest.Target.Replace("1,2", "1%2C2"));
                server.Enqueue(LoopbackResponse.Empty(204));
                await client.AddAsync("1", 2, "3");
                Assert.Equal("a=1&b=2&c=3", server.LastRequest.Body);
                server.Enqueue(LoopbackResponse.Empty(204));
                await client.SetAsync(new Thing { Name = "m" });
                JsonAssert.Equal("""{"name":"m"}""", server.LastRequest.Body);
            }
        }
        """";

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public Task They_are_read_as_meant_since_3_0(Dialect dialect) => MistakeRun.AssertAsync(
        Document, Usage, dialect,
        "CCE0256", "CCE0256", "CCE0207", "CCE0207", "CCE0256", "CCE0256", "CCE0207", "CCE0256", "CCE0256", "CCE0256", "CCE0256", "CCE0256",
        "CCE0256", "CCE0256", "CCE0256", "CCE0255", "CCE0256", "CCE0256", "CCE0256", "CCE0255", "CCE0255", "CCE0257", "CCE0259", "CCE0256",
        "CCE0256", "CCE0256", "CCE0256", "CCE0256", "CCE0256");

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public Task They_are_read_as_meant_in_2_0(Dialect dialect) => MistakeRun.AssertAsync(
        Swagger, SwaggerUsage, dialect,
        "CCE0257", "CCE0256", "CCE0256", "CCE0256", "CCE0256", "CCE0256", "CCE0256", "CCE0256", "CCE0255", "CCE0256", "CCE0255", "CCE0256",
        "CCE0256");
}
