using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Mistakes;

/// <summary>A document that somebody else wrote, with mistakes that have one obvious reading, gives the client that is meant.</summary>
public sealed class VendorMistakesTests
{
    private const string Document = """
        openapi: 3.0.3
        servers: ["https://api.example.com"]
        paths:
          things/{id}/{part}:
            get:
              parameters:
                - { name: id, in: Path, schema: { type: long } }
                - { name: tags, in: query, type: array, items: { type: string } }
                - { name: X-Trace, in: header, required: "true" }
              responses:
                "200 ": { content: { application/json: { $ref: "#/components/schemas/Thing" } } }
                4xx:
          /things:
            put:
              operationId: save
              requestBody:
                required: yes
                content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
            post:
              operationId: save
              requestBody:
                content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
              responses: []
        components:
          schemas:
            Thing:
              type: Object
              required: id
              description: [Not, a, text]
              properties:
                id: { type: Int64, required: true }
                born: { type: datetime, nullable: 1 }
                tags: { type: list }
                whole: { type: boolean, readOnly: "no" }
                nothing: { $ref: "#/components/schemas/Empty" }
            Empty:
        """;

    private const string Usage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

                // The path names 'part', and nothing declares it; 'tags' has its schema's keywords beside its name.
                server.EnqueueJson("""{"id":9007199254740993,"born":null,"tags":["a",1],"nothing":{"b":2}}""");
                var thing = await client.GetThingsByIdByPartAsync("a b", 7, xTrace: "t", tags: ["x", "y"]);
                Assert.Equal("/things/7/a%20b?tags=x&tags=y", server.LastRequest.Target);
                Assert.Equal("t", server.LastRequest.Header("X-Trace"));
                Assert.Equal(9007199254740993, thing.Id);
                Assert.Null(thing.Born);
                Assert.Equal(2, thing.Tags!.Count);

                server.Enqueue(LoopbackResponse.Empty(404));
                await Assert.ThrowsAsync<ApiException>(() => client.GetThingsByIdByPartAsync("a", 7, "t"));

                // Nothing says what a success is.
                server.Enqueue(LoopbackResponse.Empty(202));
                await client.SaveAsync(new Thing { Id = 1 });
                Assert.Equal("PUT", server.LastRequest.Method);

                // The second of two equal ids is named after its path.
                server.Enqueue(LoopbackResponse.Empty(200));
                await client.PostThingsAsync(new Thing { Id = 1 });
                JsonAssert.Equal("""{"id":1}""", server.LastRequest.Body);
            }
        }
        """";

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public async Task What_has_one_obvious_reading_builds_and_works_and_is_a_warning(Dialect dialect)
    {
        var run = GeneratorHost.Create(TestFile.Document(
            "/project/spec.yaml",
            Document,
            ("CceGen_Namespace", "Feature"),
            ("CceGen_ClassName", "FeatureClient"),
            ("CceGen_GenerateNullableReferenceTypes", "true"),
            ("CceGen_GenerateOptionalParameters", "true"),
            ("CceGen_GenerateExamples", "true"),
            ("CceGen_JsonLibrary", dialect.ToString()))).Run();
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(27, run.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning));

        await using var server = new LoopbackServer();
        using var project = GeneratedProject.Load(run.Sources, dialect, ("Usage.cs", Usage));
        await project.RunUsageAsync(server);
    }
}
