using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Mistakes;

/// <summary>A schema that leads back to itself says nothing by that: what else it says is all there is to it.</summary>
public sealed class SelfReferenceTests
{
    private const string Document = """
        openapi: 3.1.0
        paths:
          /a:
            get:
              operationId: holder
              responses: { 200: { content: { application/json: { schema: { $ref: "#/components/schemas/Holder" } } } }, 404: { $ref: "#/components/responses/Lost" } }
        components:
          responses:
            Lost: { $ref: "#/components/responses/Lost" }
          schemas:
            First: { $ref: "#/components/schemas/Second" }
            Second: { $ref: "#/components/schemas/First", description: The other one. }
            Beside: { $ref: "#/components/schemas/Beside", type: object, properties: { a: { type: integer } } }
            Part: { allOf: [{ $ref: "#/components/schemas/Part" }, { properties: { b: { type: string } } }] }
            Named: { allOf: [{ $ref: "#/components/schemas/Alias" }], type: object, properties: { c: { type: string } } }
            Alias: { allOf: [{ $ref: "#/components/schemas/Named" }] }
            Branch: { oneOf: [{ $ref: "#/components/schemas/Branch" }, { $ref: "#/components/schemas/Part" }] }
            Typed: { type: object, oneOf: [{ $ref: "#/components/schemas/Twin" }] }
            Twin: { type: object, oneOf: [{ $ref: "#/components/schemas/Typed" }] }
            Single: { anyOf: [{ $ref: "#/components/schemas/Single" }] }
            Holder:
              properties:
                first: { $ref: "#/components/schemas/First" }
                beside: { $ref: "#/components/schemas/Beside" }
                part: { $ref: "#/components/schemas/Part" }
                named: { $ref: "#/components/schemas/Named" }
                alias: { $ref: "#/components/schemas/Alias" }
                branch: { $ref: "#/components/schemas/Branch" }
                typed: { $ref: "#/components/schemas/Typed" }
                single: { $ref: "#/components/schemas/Single" }
        """;

    private const string Usage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                const string json = """{"first":[1],"beside":{"a":2},"part":{"b":"x"},"named":{"c":"y"},"alias":{"c":"z"},"branch":{"b":"w"},"typed":{"d":[4]},"single":3}""";
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                server.EnqueueJson(json);
                Holder read = await client.HolderAsync();

                Assert.Equal(2, read.Beside!.A);
                Assert.Equal("x", read.Part!.B);
                Named alias = read.Alias!;
                Assert.Equal("z", alias.C);
                var typed = read.Typed!;
                Assert.Single(typed.AdditionalProperties);
                Part branch = read.Branch!;
                Assert.Equal("w", branch.B);
                JsonAssert.Equal(json, Json.Serialize(read));
            }
        }
        """";

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public Task It_adds_nothing(Dialect dialect) =>
        MistakeRun.AssertAsync(Document, Usage, dialect, "CCE0259", "CCE0259", "CCE0259", "CCE0259", "CCE0259", "CCE0259", "CCE0259", "CCE0259");
}
