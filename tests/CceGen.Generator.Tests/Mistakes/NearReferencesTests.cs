using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Mistakes;

/// <summary>References that lead to nothing as they are written, and can only mean one thing.</summary>
public sealed class NearReferencesTests
{
    private const string Document = """
        openapi: 3.0.3
        paths:
          /things:
            post:
              operationId: add
              parameters:
                - { $ref: "#/parameters/Size" }
                - { $ref: "#/components/responses/Trace" }
              requestBody: { $ref: "#/components/responses/Found" }
              responses:
                200: { $ref: "#/responses/Found" }
                404: { $ref: "#/components/requestBodies/Problem" }
        components:
          parameters:
            Size: { name: size, in: query, schema: { $ref: "#/definitions/size" } }
          requestBodies:
            Problem: { content: { application/json: { schema: { $ref: Thing } } } }
          responses:
            Found: { description: Found., content: { application/json: { schema: { $ref: "#/Thing" } } } }
            Trace: { name: X-Trace, in: header, schema: { type: string } }
          schemas:
            Size: { type: integer, format: int64 }
            a/b: { type: object, properties: { c: { type: string } } }
            Thing:
              type: object
              properties:
                case: { $ref: "#/Components/Schemas/thing" }
                sharp: { $ref: "/components/schemas/Thing" }
                slash: { $ref: "#components/schemas/Thing" }
                more: { $ref: "#/components/schemas/Thing/" }
                twice: { $ref: "#/components//schemas/Thing" }
                escaped: { $ref: "#/components/schemas/a/b" }
                singular: { $ref: "#/components/schema/Thing" }
                slip: { $ref: "#/componentss/shemas/Thing" }
                value: { type: integer }
        """;

    private const string Usage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                server.EnqueueJson("""{"case":{"value":1},"sharp":{"value":2},"slash":{"value":3},"more":{"value":4},"twice":{"value":5},"escaped":{"c":"6"},"singular":{"value":7},"slip":{"value":0}}""");
                var thing = await client.AddAsync(size: 5L, xTrace: "t", body: new Thing { Value = 8 });
                Assert.Equal("/things?size=5", server.LastRequest.Target);
                Assert.Equal("t", server.LastRequest.Header("X-Trace"));
                JsonAssert.Equal("""{"value":8}""", server.LastRequest.Body);
                Assert.Equal((1, 2, 3, 4, 5), (thing.Case!.Value, thing.Sharp!.Value, thing.Slash!.Value, thing.More!.Value, thing.Twice!.Value));
                Assert.Equal(("6", 7, 0), (thing.Escaped!.C, thing.Singular!.Value, thing.Slip!.Value));

                server.EnqueueJson("""{"value":9}""", 404);
                Assert.Equal(9, (await Assert.ThrowsAsync<ApiException<Thing>>(() => client.AddAsync())).Result.Value);
            }
        }
        """";

    private const string InFiles = """
        openapi: 3.0.3
        paths:
          /things:
            get: { operationId: get, responses: { 200: { content: { application/json: { schema: { $ref: "./specs/parts/thing.yaml" } } } } } }
            post: { operationId: add, parameters: [{ $ref: "/parts/params.yaml#/size" }], responses: { 204: {} } }
            put: { operationId: set, requestBody: { content: { application/json: { schema: { $ref: "parts/thing.yml" } } } }, responses: { 200: { content: { application/json: { schema: { $ref: "parts/other.yaml#/" } } } } } }
        """;

    private const string FilesUsage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                server.EnqueueJson("""{"name":"n"}""");
                Thing thing = await client.GetAsync();
                Assert.Equal("n", thing.Name);
                server.Enqueue(LoopbackResponse.Empty(204));
                await client.AddAsync(size: 3);
                Assert.Equal("/things?size=3", server.LastRequest.Target);
                server.EnqueueJson("""{"size":3}""");
                Other other = await client.SetAsync(thing);
                Assert.Equal(3, other.Size);
                JsonAssert.Equal("""{"name":"n"}""", server.LastRequest.Body);
            }
        }
        """";

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public Task A_pointer_that_can_only_mean_one_thing_is_followed(Dialect dialect) => MistakeRun.AssertAsync(Document, Usage, dialect, [.. Enumerable.Repeat("CCE0256", 16)]);

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public Task A_file_is_found_from_a_folder_further_up_and_with_another_extension(Dialect dialect) => MistakeRun.AssertAsync(
        TestFile.Document("/project/specs/spec.yaml", InFiles, MistakeRun.Options(dialect)),
        [TestFile.Plain("/project/specs/parts/thing.yaml", "{ type: object, properties: { name: { type: string } } }"), TestFile.Plain("/project/specs/parts/other.yaml", "{ type: object, properties: { size: { type: integer } } }"), TestFile.Plain("/project/parts/params.yaml", "size: { name: size, in: query, schema: { type: integer } }")],
        FilesUsage,
        dialect,
        "CCE0256",
        "CCE0256",
        "CCE0256",
        "CCE0256");

    [Theory]
    [InlineData("two files may be meant", "a.yaml#/A", "/p/a.yaml", "/a.yaml")]
    [InlineData("no file is", "b.yaml#/A", "/p/a.yaml")]
    [InlineData("names differ in more than letter case", "#/components/schemas/Pets")]
    [InlineData("two names differ in letter case alone", "#/components/schemas/PET")]
    [InlineData("a component has another name", "#/componentss/schemas/Pets")]
    [InlineData("the pointer leads deeper", "#/paths/x/Pet")]
    public void Nothing_is_guessed(string reason, string reference, params string[] files)
    {
        var document = $$"""
            openapi: 3.0.3
            paths: {}
            components: { schemas: { A: { properties: { a: { $ref: "{{reference}}" } } }, Pet: { type: string }, pet: { type: integer } } }
            """;
        var run = GeneratorHost.Create([
            TestFile.Document("/p/specs/spec.yaml", document, MistakeRun.Options(Dialect.SystemTextJson)),
            .. files.Select(path => TestFile.Plain(path, "A: { type: string }"))]).Run();
        Assert.True(run.Diagnostics.Any(diagnostic => diagnostic.Id is "CCE0201" or "CCE0308"), reason);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "CCE0256");
    }
}
