using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Tests.OpenApi;

public sealed class RefResolverTests
{
    [Theory]
    [InlineData("'#/components/schemas/Pett'", "UnresolvedReference #/components/schemas/Pett | ; did you mean 'Petty'?")]
    [InlineData("'#/components/skemas/Nobody'", "UnresolvedReference #/components/skemas/Nobody | ; did you mean 'schemas'?")]
    [InlineData("'#/nothing/at/all'", "UnresolvedReference #/nothing/at/all |")]
    [InlineData("'#Pets'", "UnresolvedReference #Pets |")]
    [InlineData("'other.yaml'", "ReferencedFileNotFound other.yaml | the value is read and written as any JSON")]
    [InlineData("'https://example.org/a.yaml#/A'", "ReferencedFileNotFound https://example.org/a.yaml#/A | the value is read and written as any JSON")]
    [InlineData("'#'", "WrongReferenceTarget # | a Schema Object | the whole document")]
    [InlineData("'#/components'", "WrongReferenceTarget #/components | a Schema Object | components")]
    [InlineData("'#/components/schemas'", "WrongReferenceTarget #/components/schemas | a Schema Object | all of components.schemas")]
    [InlineData("'#/components/responses/R'", "WrongReferenceTarget #/components/responses/R | a Schema Object | an entry of components.responses")]
    [InlineData("'#/openapi'", "WrongReferenceTarget #/openapi | a Schema Object | a string")]
    [InlineData("'#/components/schemas/Petty/required'", "WrongReferenceTarget #/components/schemas/Petty/required | a Schema Object | a list")]
    [InlineData("5", "WrongNodeKind $ref | a string | a number")]
    [InlineData("{}", "WrongNodeKind $ref | a string | a mapping")]
    public void A_reference_to_nothing_usable_is_reported_at_the_reference(string reference, string diagnostic)
    {
        var reading = Reading.Of(
            $$"""
            openapi: 3.0.3
            components:
              responses: { R: {} }
              schemas:
                Thing: { $ref: §{{reference}} }
                Petty: { required: [] }
            """).Reports(diagnostic);

        Assert.NotNull(reading.Schema.Reference);
        Assert.Null(reading.TargetOf(reading.Schema));
    }

    [Fact]
    public void Any_schema_of_the_document_can_be_referred_to()
    {
        var reading = Reading.OfSchemas(
            """
            Thing:
              properties:
                deep: { $ref: '#/components/schemas/Other/properties/a~1b/items' }
                encoded: { $ref: '#/components/schemas/With%20space' }
                literal: { $ref: '#/components/schemas/With%22quotes%22' }
            Other: { properties: { a/b: { type: array, items: { type: integer } } } }
            With space: { type: boolean }
            With%22quotes%22: { type: number }
            """).Reports();

        Assert.Equal(
            [SchemaType.Integer, SchemaType.Boolean, SchemaType.Number],
            reading.Schema.Properties.Select(property => reading.TargetOf(property.Schema)!.Type));
    }

    [Fact]
    public void A_chain_of_references_is_kept_as_it_is()
    {
        var reading = Reading.OfSchemas(
            """
            A: { $ref: '#/components/schemas/B' }
            B: { $ref: '#/components/schemas/C' }
            C: { type: string }
            """).Reports();
        var schemas = reading.Document.Schemas;

        Assert.Same(schemas[1].Schema, reading.TargetOf(schemas[0].Schema));
        Assert.Same(schemas[2].Schema, reading.TargetOf(schemas[1].Schema));
    }

    [Fact]
    public void A_chain_that_never_ends_is_any_JSON_and_reported_at_each_of_its_references_only()
    {
        var reading = Reading.OfSchemas(
            """
            Into: { $ref: '#/components/schemas/A' }
            A: { $ref: §'#/components/schemas/B' }
            B: { $ref: §'#/components/schemas/A' }
            Self: { $ref: §'#/components/schemas/Self' }
            """).Reports(
            "SelfReference #/components/schemas/B | any JSON is allowed",
            "SelfReference #/components/schemas/A | any JSON is allowed",
            "SelfReference #/components/schemas/Self | any JSON is allowed");
        var schemas = reading.Document.Schemas;

        Assert.Same(schemas[1].Schema, reading.TargetOf(schemas[0].Schema));
        Assert.All(schemas.Skip(1), schema => Assert.Null(reading.TargetOf(schema.Schema)));
    }

    [Fact]
    public void A_parameter_that_refers_to_itself_breaks_its_operation() =>
        Assert.True(Reading.OfOperation(
            """
            responses: {}
            parameters: [{ $ref: '#/components/parameters/P' }]
            """,
            "parameters: { P: { $ref: §'#/components/parameters/P' } }").Reports("CyclicReference #/components/parameters/P").Operation.IsBroken);

    [Fact]
    public void Texts_beside_a_reference_are_kept_and_the_rest_is_ignored()
    {
        var property = Reading.OfSchemas(
            """
            Thing:
              properties:
                a:
                  $ref: '#/components/schemas/Other'
                  description: About a
                  nullable: true
                  x-note: 1
                  example: 1
                  §type: object
                  §whatever: 1
            Other: { type: string }
            """).Reports(
            "IgnoredBesideReference type | Schema Object",
            "IgnoredBesideReference whatever | Schema Object").Schema.Properties[0].Schema;

        Assert.Equal(("About a", true), (property.Description, property.Nullable));
        Assert.Equal(SchemaType.None, property.Type);
    }

    [Fact]
    public void An_operation_may_refer_too()
    {
        var reading = Reading.Of(
            """
            openapi: 3.0.3
            paths:
              /a: { get: { $ref: '#/x-operations/a' }, put: { $ref: §a.yaml } }
            x-operations:
              a: { operationId: getA, responses: {} }
            """).Reports("ReferencedFileNotFound a.yaml | the operation is ignored");

        Assert.Equal("getA", reading.Operation.OperationId);
    }
}
