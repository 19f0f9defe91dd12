using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Tests.OpenApi;

public sealed class OperationReaderTests
{
    [Fact]
    public void An_operation_is_read()
    {
        var operation = Reading.OfOperation(
            """
            operationId: getThing
            summary: Gets
            description: Gets a thing.
            deprecated: true
            tags: [things, 2]
            security: []
            externalDocs: { url: https://example.org }
            x-internal: 1
            responses: {}
            """).Reports().Operation;

        Assert.Equal(("getThing", "Gets", "Gets a thing.", true), (operation.OperationId, operation.Summary, operation.Description, operation.Deprecated));
        Assert.Equal((4, 19), (operation.OperationIdLocation!.Span.StartLine, operation.OperationIdLocation.Span.StartColumn));
        Assert.Equal(["things", "2"], operation.Tags);
        Assert.False(operation.IsBroken);
        Assert.Null(operation.RequestBody);
        Assert.Null(operation.Servers);
    }

    [Fact]
    public void What_is_wrong_in_an_operation_is_reported_and_the_rest_read()
    {
        var operation = Reading.OfOperation(
            """
            operationId: getThing
            deprecated: §'true'
            tags: [§{}, things]
            callbacks: {}
            §respones: {}
            responses: {}
            """).Reports(
            "BooleanAsString deprecated | true",
            "WrongNodeKind tags[0] | a string | a mapping",
            "UnknownKeyword respones | Operation Object | ; did you mean 'responses'?").Operation;

        Assert.Equal("things", Assert.Single(operation.Tags));
        Assert.False(operation.IsBroken);
    }

    [Fact]
    public void Missing_responses_are_reported_at_the_method()
    {
        var operation = Reading.Of("openapi: 3.0.3\npaths: { /a: { §get: { operationId: a } } }")
            .Reports("MissingKeyAssumed responses | Operation Object | any success is accepted, without its body").Operation;

        Assert.Equal("a", operation.OperationId);
        Assert.False(operation.IsBroken);
    }

    [Fact]
    public void An_empty_operation_is_reported() =>
        Assert.Empty(Reading.Of("openapi: 3.0.3\npaths: { /a: { get: §null } }")
            .Reports("WrongKindIgnored get | a mapping | null | it is ignored").Document.Operations);

    [Fact]
    public void A_request_body_is_read()
    {
        var body = Reading.OfOperation(
            """
            requestBody: { $ref: '#/components/requestBodies/Thing' }
            responses: {}
            """,
            """
            requestBodies:
              Thing:
                description: The thing
                required: true
                x-name: thing
                content:
                  application/json; charset=utf-8:
                    schema: { type: string }
                    example: 1
                  text/plain:
                  multipart/form-data:
                    encoding: {}
            """).Reports().Operation.RequestBody!;

        Assert.Equal(("The thing", true, "thing"), (body.Description, body.Required, body.Name));
        Assert.Equal(["application/json; charset=utf-8", "text/plain", "multipart/form-data"], body.Content.Select(item => item.Name));
        Assert.Equal(SchemaType.String, body.Content[0].Schema!.Type);
        Assert.Null(body.Content[1].Schema);
    }

    [Theory]
    [InlineData("[§1]", "WrongNodeKind requestBody | a mapping | a list")]
    [InlineData("{ $ref: §'#/components/requestBodies/Thing' }", "UnresolvedReference #/components/requestBodies/Thing |")]
    [InlineData("{ $ref: §'bodies.yaml#/Thing' }", "ReferencedFileNotFound bodies.yaml#/Thing | the operation is ignored")]
    public void Without_its_request_body_an_operation_is_broken(string body, string diagnostic) =>
        Assert.True(Reading.OfOperation($"requestBody: {body}\nresponses: {{}}").Reports(diagnostic).Operation.IsBroken);

    [Fact]
    public void No_request_body_is_none()
    {
        var operation = Reading.OfOperation("requestBody: §null\nresponses: {}").Reports("WrongKindIgnored requestBody | a mapping | null | it is ignored").Operation;

        Assert.Null(operation.RequestBody);
        Assert.False(operation.IsBroken);
    }

    [Fact]
    public void A_reference_to_a_schema_in_place_of_a_media_type_is_its_schema()
    {
        var response = Assert.Single(Reading.OfOperation(
            """
            responses:
              200: { content: { application/json: { §$ref: '#/components/schemas/A' } } }
            """,
            "schemas: { A: { type: string } }").Reports("ReadAs $ref | the reference of its 'schema'").Operation.Responses);

        Assert.Equal("#/components/schemas/A", Assert.Single(response.Content).Schema!.Reference!.Text.Text);
    }

    [Fact]
    public void A_reference_in_place_of_all_media_types_means_those_at_its_target()
    {
        var response = Assert.Single(Reading.OfOperation(
            """
            responses:
              200: { content: { §$ref: '#/components/responses/A' } }
            """,
            "responses: { A: { content: { application/json: { schema: { type: string } } } } }").Reports("ReadAs $ref in content | the media types that it refers to").Operation.Responses);

        Assert.Equal("application/json", Assert.Single(response.Content).Name);
    }

    [Fact]
    public void A_request_body_without_content_may_be_anything() => Assert.Equal(
        "*/*",
        Assert.Single(Reading.OfOperation("requestBody: §{}\nresponses: {}").Reports("MissingKeyAssumed content | Request Body Object | the body is a stream of any media type").Operation.RequestBody!.Content).Name);

    [Fact]
    public void Responses_are_read_under_their_status_codes()
    {
        var responses = Reading.OfOperation(
            """
            responses:
              200: { description: Fine, headers: { X-A: { $ref: '#/components/headers/A' }, X-B: { $ref: '#/nowhere' }, X-C: { schema: { type: srtng } } }, content: { application/json: { schema: {} } } }
              '404': { $ref: '#/components/responses/NotFound' }
              §5xx: { description: Ours }
              §' 4XX ': {}
              default: { §links: {} }
              x-note: 1
            """,
            "responses: { NotFound: { description: No thing } }\nheaders: { A: { description: Some, deprecated: true, schema: { type: integer } } }").Reports(
            "ReadAs 5xx | '5XX'",
            "ReadAs  4XX  | '4XX'",
            "KeywordIgnored links | Response Object").Operation.Responses;

        Assert.Equal(["200", "404", "5XX", "4XX", "default"], responses.Select(response => response.StatusCode));
        Assert.Equal(["Fine", "No thing", "Ours", null, null], responses.Select(response => response.Description));
        Assert.Equal("application/json", Assert.Single(responses[0].Content).Name);
        Assert.Equal(["X-A", "X-C"], responses[0].Headers.Select(header => header.Name));
        Assert.Equal(("Some", true, SchemaType.Integer), (responses[0].Headers[0].Description, responses[0].Headers[0].Deprecated, responses[0].Headers[0].Schema!.Type));
        Assert.Equal((6, 8), (responses[1].Location.Span.StartLine, responses[1].Location.Span.StartColumn));
    }

    [Fact]
    public void A_wrong_status_code_is_left_out_and_a_wrong_response_has_no_content()
    {
        var operation = Reading.OfOperation(
            """
            responses:
              §20: { content: {} }
              §XX: {}
              §600: {}
              §2X0: {}
              §Default: {}
              201: §null
              202: { $ref: §'#/components/responses/Founds' }
              200: {}
            """,
            "responses: { Found: {} }").Reports(
            "InvalidStatusCode 20",
            "StatusCodeIgnored XX | the response has no body and is ignored",
            "StatusCodeIgnored 600 | the response has no body and is ignored",
            "StatusCodeIgnored 2X0 | the response has no body and is ignored",
            "ReadAs Default | 'default'",
            "WrongKindIgnored 201 | a mapping | null | the response has no body",
            "UnresolvedReference #/components/responses/Founds | ; did you mean 'Found'?").Operation;

        Assert.Equal(["default", "201", "202", "200"], operation.Responses.Select(response => response.StatusCode));
        Assert.All(operation.Responses, response => Assert.Empty(response.Content));
        Assert.False(operation.IsBroken);
    }
}
