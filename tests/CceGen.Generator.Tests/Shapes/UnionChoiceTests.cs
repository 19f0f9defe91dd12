using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Shapes;

/// <summary>What says which schema a value is of.</summary>
public sealed class UnionChoiceTests
{
    public static TheoryData<Dialect> Dialects { get; } = [.. Enum.GetValues<Dialect>()];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Values_that_all_schemas_share_tell_nothing(Dialect dialect) => Assert.Contains(
        ".By(\"kind\", (\"cat\", 1), (\"dog\", 2))",
        Source(
            dialect,
            "Root",
            """
            Root: { oneOf: [{ $ref: '#/components/schemas/cat' }, { $ref: '#/components/schemas/dog' }], discriminator: { propertyName: kind } }
            cat: { type: object, required: [kind], properties: { kind: { $ref: '#/components/schemas/Kind' } } }
            dog: { type: object, required: [kind], properties: { kind: { $ref: '#/components/schemas/Kind' }, age: { type: integer } } }
            Kind: { type: string, enum: [cat, dog] }
            """),
        StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Schemas_that_add_nothing_to_a_base_with_a_discriminator_are_types_of_their_own(Dialect dialect) => Assert.Contains(
        "TResult Match<TResult>(Func<Cat, TResult> cat, Func<Dog, TResult> dog,",
        Source(
            dialect,
            "Root",
            """
            Root: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
            Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
            """),
        StringComparison.Ordinal);

    // Otherwise a chain of unions has all the types of those below it again for each of them.
    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_type_that_unions_lead_to_in_several_ways_counts_once(Dialect dialect) => Assert.Contains(
        ".By(\"kind\", (\"cat\", 1), (\"bird\", 1), (\"dog\", 2))",
        Source(
            dialect,
            "Root",
            """
            Root: { oneOf: [{ $ref: '#/components/schemas/First' }, { $ref: '#/components/schemas/Dog' }] }
            First: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Second' }] }
            Second: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Bird' }] }
            Cat: { type: object, required: [kind], properties: { kind: { type: string, enum: [cat] } } }
            Bird: { type: object, required: [kind], properties: { kind: { type: string, enum: [bird] }, wings: { type: integer } } }
            Dog: { type: object, required: [kind], properties: { kind: { type: string, enum: [dog] } } }
            """),
        StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_map_is_tried_after_the_objects(Dialect dialect)
    {
        var source = Source(
            dialect,
            "Root",
            """
            Root: { oneOf: [{ type: object, additionalProperties: { type: integer } }, { $ref: '#/components/schemas/Cat' }] }
            Cat: { type: object, required: [name], properties: { name: { type: string } } }
            """);

        Assert.InRange(source.IndexOf("new JsonCandidate(2", StringComparison.Ordinal), 1, source.IndexOf("new JsonCandidate(1", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void The_constant_of_a_derived_schema_is_its_value_of_the_discriminator(Dialect dialect)
    {
        const string schemas = """
            Root: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Root' }, { properties: { kind: { type: string, enum: [cat] } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Root' }] }
            """;

        Assert.Contains("\"cat\" => CatJsonConverter", Source(dialect, "Root", schemas), StringComparison.Ordinal);
        Assert.Contains("\"Dog\" => DogJsonConverter", Source(dialect, "Root", schemas), StringComparison.Ordinal);
        Assert.Contains("Kind = \"cat\"", Source(dialect, "Cat", schemas), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void No_value_replaces_a_0_that_is_one_of_the_values(Dialect dialect) => Assert.DoesNotContain(
        "((X)Value).T = ",
        Source(
            dialect,
            "Root",
            """
            Root: { oneOf: [{ $ref: '#/components/schemas/X' }, { $ref: '#/components/schemas/Y' }], discriminator: { propertyName: t } }
            X: { type: object, required: [t], properties: { t: { type: integer, enum: [1, 0] } } }
            Y: { type: object, required: [t], properties: { t: { type: integer, enum: [2] }, z: { type: string } } }
            """),
        StringComparison.Ordinal);

    // A double has room for integers of 53 bits, a float for 24.
    [Theory]
    [InlineData("{ type: integer, format: int64 }, { type: number }", "decimal?")]
    [InlineData("{ type: number, format: double }, { type: integer, format: int64 }", "decimal?")]
    [InlineData("{ type: integer, format: int64 }, { type: integer, format: uint64 }", "decimal?")]
    [InlineData("{ type: integer, maximum: 10 }, { type: integer, minimum: 5000000000 }", "long?")]
    [InlineData("{ type: integer }, { type: number, format: float }", "double?")]
    [InlineData("{ type: integer }, { type: integer, format: int32 }", "int?")]
    [InlineData("{ type: integer, enum: [9999999999] }, { type: number }", "decimal?")]
    [InlineData("{ type: integer }, { type: number }", "double?")]
    public void One_number_holds_those_of_all_schemas(string schemas, string type) => Assert.Contains(
        $"public {type} N {{",
        Source(Dialect.SystemTextJson, "Root", $"Root: {{ type: object, properties: {{ n: {{ oneOf: [{schemas}] }} }} }}"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("integer", "number")]
    [InlineData("string, enum: [x, y]", "string")]
    public void A_list_whose_items_may_be_more_is_tried_first(string narrow, string wide)
    {
        var source = Source(Dialect.SystemTextJson, "Root", $"Root: {{ oneOf: [{{ type: array, items: {{ type: {narrow} }} }}, {{ type: array, items: {{ type: {wide} }} }}] }}");

        Assert.InRange(source.IndexOf("new JsonCandidate(2", StringComparison.Ordinal), 1, source.IndexOf("new JsonCandidate(1", StringComparison.Ordinal));
    }

    [Fact]
    public void The_values_of_a_member_count_where_it_is_not_required() => Assert.Contains(
        "new JsonCandidate(2, JsonKinds.Object).MayHave(\"type\", \"file\")",
        Source(
            Dialect.SystemTextJson,
            "Root",
            """
            Root: { oneOf: [{ $ref: '#/components/schemas/Tag' }, { $ref: '#/components/schemas/File' }] }
            Tag: { type: object, properties: { type: { type: string, enum: [tag] }, id: { type: string } } }
            File: { type: object, properties: { type: { type: string, enum: [file] }, id: { type: string } } }
            """),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(", discriminator: { propertyName: kind }")]
    public void Classes_with_one_base_are_told_apart_as_it_says(string discriminator) => Assert.Contains(
        discriminator.Length == 0 ? ".By(\"kind\", (\"c\", 1), (\"dog\", 2), (\"Cat\", 1))" : ".By(\"kind\", (\"dog\", 2), (\"Cat\", 1), (\"c\", 1))",
        Source(
            Dialect.SystemTextJson,
            "Root",
            $$"""
            Root: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]{{discriminator}} }
            Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { c: Cat, f: Fish } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { lives: { type: integer } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { kind: { type: string, enum: [dog] }, tricks: { type: integer } } }] }
            Fish: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
            """),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Instance")]
    [InlineData("Read")]
    [InlineData("Write")]
    [InlineData("ReadBranch")]
    [InlineData("CanConvert")]
    [InlineData("WriteJson")]
    [InlineData("Type")]
    [InlineData("Names")]
    public void A_union_may_have_the_name_of_a_member_of_its_converter(string name)
    {
        foreach (var dialect in Enum.GetValues<Dialect>())
        {
            Source(dialect, null, $"{name}: {{ oneOf: [{{ type: string }}, {{ type: integer }}] }}\nRoot: {{ $ref: '#/components/schemas/{name}' }}");
        }
    }

    private static string Source(Dialect dialect, string? type, string schemas)
    {
        var run = GeneratorHost.Create(TestFile.Document(
            "/spec.yaml",
            $$"""
            openapi: 3.0.3
            info: { title: T, version: '1' }
            paths: { /a: { get: { operationId: a, responses: { 200: { description: Good., content: { application/json: { schema: { $ref: '#/components/schemas/Root' } } } } } } } }
            components:
              schemas:
                {{schemas.ReplaceLineEndings("\n    ")}}
            """,
            ("CceGen_Namespace", "Feature"),
            ("CceGen_JsonLibrary", dialect.ToString()))).Run();
        GeneratedProject.AssertCompiles(run.Sources, dialect);
        return type is null ? "" : run.Sources[$"Feature/Models/{type}.g.cs"];
    }
}
