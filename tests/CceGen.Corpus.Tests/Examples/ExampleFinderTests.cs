using CceGen.Corpus.Examples;

namespace CceGen.Corpus.Tests.Examples;

public sealed class ExampleFinderTests
{
    [Fact]
    public void Examples_of_3_0_and_3_1_are_found_with_their_schemas() => AssertFound(
        """
        openapi: 3.1.0
        paths:
          /a/{id}:
            parameters: [{ name: id, in: path, required: true, schema: { type: integer }, example: 7 }]
            post:
              requestBody: { content: { application/json: { schema: { type: object }, example: { a: 1 } }, text/plain: { schema: { type: string }, example: no } } }
              responses:
                "200":
                  headers: { X-Rate: { schema: { type: integer }, example: 5 } }
                  content: { application/vnd.a+json: { schema: { type: string }, examples: { one: { value: x }, two: { $ref: "#/components/examples/two" }, far: { externalValue: y } } } }
        webhooks: { w: { post: { requestBody: { content: { application/json: { schema: { type: string }, example: w } } } } } }
        components:
          examples: { two: { value: y } }
          schemas:
            A: { type: object, example: { example: 1 }, properties: { example: { type: integer, examples: [2, 3] }, b: { items: { allOf: [{ type: string, example: z }] } } } }
        """,
        ("/paths/~1a~1{id}/parameters/0/example", "7", "/paths/~1a~1{id}/parameters/0/schema"),
        ("/paths/~1a~1{id}/post/requestBody/content/application~1json/example", "{\"a\":1}", "/paths/~1a~1{id}/post/requestBody/content/application~1json/schema"),
        ("/paths/~1a~1{id}/post/responses/200/headers/X-Rate/example", "5", "/paths/~1a~1{id}/post/responses/200/headers/X-Rate/schema"),
        ("/paths/~1a~1{id}/post/responses/200/content/application~1vnd.a+json/examples/one", "\"x\"", "/paths/~1a~1{id}/post/responses/200/content/application~1vnd.a+json/schema"),
        ("/paths/~1a~1{id}/post/responses/200/content/application~1vnd.a+json/examples/two", "\"y\"", "/paths/~1a~1{id}/post/responses/200/content/application~1vnd.a+json/schema"),
        ("/webhooks/w/post/requestBody/content/application~1json/example", "\"w\"", "/webhooks/w/post/requestBody/content/application~1json/schema"),
        ("/components/schemas/A/example", "{\"example\":1}", "/components/schemas/A"),
        ("/components/schemas/A/properties/example/examples/0", "2", "/components/schemas/A/properties/example"),
        ("/components/schemas/A/properties/example/examples/1", "3", "/components/schemas/A/properties/example"),
        ("/components/schemas/A/properties/b/items/allOf/0/example", "\"z\"", "/components/schemas/A/properties/b/items/allOf/0"));

    [Fact]
    public void Examples_of_2_0_are_found_with_their_schemas() => AssertFound(
        """
        {
          "swagger": "2.0",
          "paths": { "/a": { "get": {
            "parameters": [{ "name": "b", "in": "body", "schema": { "type": "object", "example": { "c": 1 } } }],
            "responses": { "200": { "schema": { "type": "string" }, "examples": { "application/json": "x", "text/plain": "no" } } } } } },
          "definitions": { "D": { "type": "integer", "example": 1.0 } }
        }
        """,
        ("/paths/~1a/get/parameters/0/schema/example", "{ \"c\": 1 }", "/paths/~1a/get/parameters/0/schema"),
        ("/paths/~1a/get/responses/200/examples/application~1json", "\"x\"", "/paths/~1a/get/responses/200/schema"),
        ("/definitions/D/example", "1.0", "/definitions/D"));

    [Theory]
    [InlineData("[1]")]
    [InlineData("a: [")]
    [InlineData("")]
    public void What_is_no_document_has_no_examples(string text) => Assert.Null(DocumentJson.Parse(text));

    private static void AssertFound(string text, params (string Place, string Value, string SchemaPlace)[] expected)
    {
        using var document = DocumentJson.Parse(text)!;

        Assert.Equal(expected, ExampleFinder.Find(document.RootElement).Select(example => (example.Place, example.Value.GetRawText(), example.SchemaPlace)));
    }
}
