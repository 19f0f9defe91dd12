using CceGen.Corpus.Examples;

namespace CceGen.Corpus.Tests.Examples;

public sealed class ExampleJudgeTests
{
    [Theory]
    [InlineData("3.0.3", "{ type: string, nullable: true, example: null }", true)]
    [InlineData("3.1.0", "{ type: string, nullable: true, example: null }", false)]
    [InlineData("3.1.0", "{ type: [string, 'null'], example: null }", true)]
    [InlineData("3.0.3", "{ type: integer, minimum: 1, exclusiveMinimum: true, example: 1 }", false)]
    [InlineData("3.0.3", "{ type: integer, minimum: 1, exclusiveMinimum: false, example: 1 }", true)]
    [InlineData("3.1.0", "{ type: integer, exclusiveMaximum: 1, example: 1 }", false)]
    [InlineData("3.0.3", "{ type: integer, format: int32, example: 2147483648 }", false)]
    [InlineData("3.0.3", "{ type: integer, example: 2147483648 }", true)]
    [InlineData("3.0.3", "{ type: string, format: date-time, example: yesterday }", false)]
    [InlineData("3.0.3", "{ type: string, format: date-time, example: '2024-01-02T03:04:05Z' }", true)]
    [InlineData("3.0.3", "{ type: string, format: byte, example: 'a b' }", false)]
    [InlineData("3.0.3", "{ type: string, format: own, example: 'a b' }", true)]
    [InlineData("3.0.3", "{ type: string, pattern: '[', maxLength: -1, example: a }", true)]
    [InlineData("3.0.3", "{ type: strng, required: true, example: 1 }", true)]
    [InlineData("3.0.3", "{ type: object, properties: { a: { $ref: '#/components/schemas/B', type: string } }, example: { a: 1 } }", true)]
    [InlineData("3.1.0", "{ type: object, properties: { a: { $ref: '#/components/schemas/B', maximum: 0 } }, example: { a: 1 } }", false)]
    [InlineData("3.0.3", "{ type: object, additionalProperties: false, example: { a: 1 } }", false)]
    [InlineData("3.1.0", "{ const: 1, example: 2 }", false)]
    [InlineData("3.0.3", "{ oneOf: [{ type: integer }, { type: number }], discriminator: { propertyName: a }, example: 1 }", false)]
    [InlineData("3.0.3", "{ $ref: 'other.yaml#/B', example: 1 }", null)]
    [InlineData("3.1.0", "{ items: { $ref: '#/nowhere' }, example: [1] }", null)]
    [InlineData("3.0.3", "{ allOf: [{ anyOf: [{ $ref: '#/components/schemas/A' }] }], example: 1 }", null)]
    [InlineData("3.0.3", "{ properties: { a: { $ref: '#/components/schemas/A' } }, example: text }", false)]
    [InlineData("3.0.3", "{ items: { type: string }, example: text }", false)]
    public void An_example_fits_or_does_not_as_its_version_says(string version, string schema, bool? fits)
    {
        using var document = DocumentJson.Parse($"openapi: {version}\ncomponents: {{ schemas: {{ A: {schema}, B: {{ type: integer, example: 1 }} }} }}")!;
        var examples = ExampleFinder.Find(document.RootElement);
        var judge = new ExampleJudge(document.RootElement, examples);

        Assert.Equal(fits, judge.Fits(examples[0]));
        Assert.True(judge.Fits(examples[1]));
    }

    [Fact]
    public void Schemas_that_refer_to_themselves_are_judged()
    {
        using var document = DocumentJson.Parse(
            """
            swagger: "2.0"
            definitions:
              Node: { type: object, properties: { next: { $ref: "#/definitions/Node" }, name: { type: string, x-nullable: true } }, example: { next: { next: { name: null } } } }
              Other: { allOf: [{ $ref: "#/definitions/Node" }], example: { next: { next: 1 } } }
            """)!;
        var examples = ExampleFinder.Find(document.RootElement);
        var judge = new ExampleJudge(document.RootElement, examples);

        Assert.Equal([true, false], examples.Select(judge.Fits));
    }
}
