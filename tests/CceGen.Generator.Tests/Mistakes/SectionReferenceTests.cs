using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Mistakes;

/// <summary>A <c>$ref</c> in place of all paths, of the components, or of all components of a kind.</summary>
public sealed class SectionReferenceTests
{
    private const string Usage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                server.EnqueueJson("""{"animals":[{"name":"a"}],"chief":{"name":"b"}}""");
                Herd herd = await client.GetHerdAsync(7);
                Assert.Equal("/herds/7", server.LastRequest.Target);

                // One schema is one class, in whatever way references lead to it.
                Animal chief = herd.Chief!;
                Assert.Equal(["a", "b"], herd.Animals!.Append(chief).Select(animal => animal.Name));
            }
        }
        """";

    private static readonly TestFile[] Parts =
    [
        TestFile.Plain(
            "/project/parts/parameters.json",
            """{ "Id": { "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } }, "Plain": { "name": "id", "in": "path", "required": true, "type": "integer" } }"""),
        TestFile.Plain("/project/parts/schemas/index.yaml", "all: { $ref: all.yaml }"),
        TestFile.Plain("/project/parts/schemas/name.yaml", "{ type: string }"),
    ];

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public Task What_the_reference_leads_to_is_the_section(Dialect dialect) => AssertAsync(
        """
        openapi: 3.0.3
        paths: { $ref: parts/paths.yaml }
        components:
          schemas: { $ref: "parts/schemas/index.yaml#/all" }
          parameters: { $ref: parts/parameters.json }
        """,
        """
        /herds/{id}:
          get:
            operationId: getHerd
            parameters: [{ $ref: "../spec.yaml#/components/parameters/Id" }]
            responses: { 200: { description: The herd., content: { application/json: { schema: { $ref: "../spec.yaml#/components/schemas/Herd" } } } } }
        """,
        "components/schemas",
        [],
        dialect,
        "CCE0256 CCE0256 CCE0256");

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public Task All_components_may_be_elsewhere(Dialect dialect) => AssertAsync(
        """
        openapi: 3.1.0
        paths:
          /herds/{id}: { $ref: "parts/paths.yaml#/~1herds~1%7Bid%7D" }
        components: { $ref: parts/components.yaml }
        """,
        """
        /herds/{id}:
          get:
            operationId: getHerd
            parameters: [{ $ref: "../spec.yaml#/components/parameters/Id" }]
            responses: { 200: { description: The herd., content: { application/json: { schema: { $ref: "../spec.yaml#/components/schemas/Herd" } } } } }
        """,
        "components/schemas",
        [TestFile.Plain("/project/parts/components.yaml", "{ schemas: { $ref: schemas/all.yaml }, parameters: { $ref: parameters.json } }")],
        dialect,
        "CCE0256 CCE0256 CCE0256");

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public Task Sections_of_2_0_are_those_of_the_document(Dialect dialect) => AssertAsync(
        """
        swagger: "2.0"
        paths: { $ref: parts/paths.yaml }
        definitions: { $ref: "parts/schemas/index.yaml#/all" }
        parameters: { $ref: parts/parameters.json }
        """,
        """
        /herds/{id}:
          get:
            operationId: getHerd
            produces: [application/json]
            parameters: [{ $ref: "../spec.yaml#/parameters/Plain" }]
            responses: { 200: { description: The herd., schema: { $ref: "../spec.yaml#/definitions/Herd" } } }
        """,
        "definitions",
        [],
        dialect,
        "CCE0256 CCE0256 CCE0256");

    private static Task AssertAsync(string document, string paths, string section, TestFile[] more, Dialect dialect, string warnings) => MistakeRun.AssertAsync(
        TestFile.Document("/project/spec.yaml", document, MistakeRun.Options(dialect)),
        [
            .. Parts,
            .. more,
            TestFile.Plain("/project/parts/paths.yaml", paths),
            TestFile.Plain(
                "/project/parts/schemas/all.yaml",
                $$"""
                Herd:
                  type: object
                  properties:
                    animals: { type: array, items: { $ref: "#/Animal" } }
                    chief: { $ref: "../../spec.yaml#/{{section}}/Animal" }
                Animal: { type: object, properties: { name: { $ref: name.yaml } } }
                """),
        ],
        Usage,
        dialect,
        warnings);
}
