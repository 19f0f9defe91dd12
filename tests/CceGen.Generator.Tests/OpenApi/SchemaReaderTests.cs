using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Tests.OpenApi;

public sealed class SchemaReaderTests
{
    [Fact]
    public void An_object_schema_is_read()
    {
        var schema = Reading.OfSchema(
            """
            type: object
            title: A thing
            description: About it
            deprecated: true
            nullable: true
            required: [id, id2]
            properties:
              id: { type: integer, format: int64, default: 3 }
              x-odd: { type: string }
              type: { type: array, items: { type: number } }
            example: {}
            externalDocs: { url: https://example.org }
            §xml: { name: t }
            x-anything: 1
            """).Reports("KeywordIgnored xml | Schema Object").Schema;

        Assert.Equal((SchemaType.Object, "A thing", "About it"), (schema.Type, schema.Title, schema.Description));
        Assert.True(schema is { Deprecated: true, Nullable: true, ComponentName: "Thing", Reference: null, Unsupported: null });
        Assert.Equal(["id", "id2"], schema.Required.Select(name => name.Text));
        Assert.Equal(["id", "x-odd", "type"], schema.Properties.Select(property => property.Name));
        var id = schema.Properties[0].Schema;
        Assert.Equal((SchemaType.Integer, "int64", "3"), (id.Type, id.Format!.Text, ((SpecScalar)id.Default!).Text));
        Assert.Null(id.ComponentName);
        Assert.Equal(SchemaType.Number, schema.Properties[2].Schema.Items!.Type);
    }

    [Theory]
    [InlineData("string", nameof(SchemaType.String))]
    [InlineData("integer", nameof(SchemaType.Integer))]
    [InlineData("number", nameof(SchemaType.Number))]
    [InlineData("boolean", nameof(SchemaType.Boolean))]
    [InlineData("array", nameof(SchemaType.Array))]
    [InlineData("object", nameof(SchemaType.Object))]
    [InlineData("'string'", nameof(SchemaType.String))]
    public void Types_are_read(string text, string type) =>
        Assert.Equal(type, Reading.OfSchema($"type: {text}").Reports().Schema.Type.ToString());

    [Theory]
    [InlineData("type: §strng", "UnknownType strng | ; did you mean 'string'?")]
    [InlineData("type: §String", "UnknownType String | ; did you mean 'string'?")]
    [InlineData("type: §'null'", "UnknownType null |")]
    [InlineData("type: §5", "WrongNodeKind type | a string | a number")]
    [InlineData("type: §null", "WrongNodeKind type | a string | null")]
    [InlineData("type: §{}", "WrongNodeKind type | a string | a mapping")]
    public void A_wrong_type_is_reported_and_left_open(string schema, string diagnostic) =>
        Assert.Equal(SchemaType.None, Reading.OfSchema(schema).Reports(diagnostic).Schema.Type);

    [Theory]
    [InlineData("properties: §[]", "WrongNodeKind properties | a mapping | a list")]
    [InlineData("required: §true", "WrongNodeKind required | a list | a Boolean")]
    [InlineData("required: [§{}, a]", "WrongNodeKind required[0] | a string | a mapping")]
    [InlineData("required: [§null, a]", "WrongNodeKind required[0] | a string | null")]
    [InlineData("items: §5", "WrongNodeKind items | a mapping | a number")]
    [InlineData("allOf: §{}", "WrongNodeKind allOf | a list | a mapping")]
    [InlineData("allOf: [§text]", "WrongNodeKind allOf[0] | a mapping | a string")]
    [InlineData("nullable: §5", "WrongNodeKind nullable | a Boolean | a number")]
    [InlineData("nullable: §'true'", "BooleanAsString nullable | true")]
    [InlineData("description: §[]", "WrongNodeKind description | a string | a list")]
    [InlineData("format: §{}", "WrongNodeKind format | a string | a mapping")]
    [InlineData("additionalProperties: §[]", "WrongNodeKind additionalProperties | a mapping or a Boolean | a list")]
    [InlineData("additionalProperties: §yes", "WrongNodeKind additionalProperties | a Boolean | a string")]
    [InlineData("properties: { id: §string }", "WrongNodeKind id | a mapping | a string")]
    [InlineData("enum: §text", "WrongNodeKind enum | a list | a string")]
    public void A_value_of_the_wrong_kind_is_reported_at_the_value(string schema, string diagnostic) =>
        Reading.OfSchema($"type: object\n{schema}").Reports(diagnostic);

    [Fact]
    public void A_property_whose_schema_is_wrong_stays_declared()
    {
        var schema = Reading.OfSchema("properties: { id: §string }").Reports("WrongNodeKind id | a mapping | a string").Schema;

        Assert.Equal("id", Assert.Single(schema.Properties).Name);
    }

    [Theory]
    [InlineData("additionalProperties: true", true)]
    [InlineData("additionalProperties: false", false)]
    [InlineData("additionalProperties: { type: string }", null)]
    [InlineData("type: object", null)]
    public void Additional_properties_are_allowed_described_or_neither(string schema, bool? allowed)
    {
        var read = Reading.OfSchema(schema).Reports().Schema;

        Assert.Equal(allowed, read.AdditionalPropertiesAllowed);
        Assert.Equal(schema.Contains('{', StringComparison.Ordinal) ? SchemaType.String : null, read.AdditionalProperties?.Type);
    }

    [Theory]
    [InlineData("oneOf: []", "oneOf")]
    [InlineData("title: a\nanyOf: []\noneOf: []", "anyOf")]
    [InlineData("not: {}", "not")]
    [InlineData("discriminator: {}\noneOf: []", "discriminator")]
    [InlineData("patternProperties: {}", "patternProperties")]
    [InlineData("type: [string, 'null']", "type")]
    [InlineData("type: array\nitems: [{}]", "items")]
    public void The_first_keyword_that_is_not_supported_yet_is_handed_on(string schema, string keyword) =>
        Assert.Equal(keyword, Reading.OfSchema(schema).Reports().Schema.Unsupported!.Text);

    [Fact]
    public void A_discriminator_of_a_base_class_is_ignored() =>
        Assert.Null(Reading.OfSchema("type: object\n§discriminator: { propertyName: kind }")
            .Reports("DiscriminatorIgnored").Schema.Unsupported);

    [Fact]
    public void Validation_and_misspelt_keywords_are_reported_at_the_key() =>
        Reading.OfSchema(
            """
            type: string
            §minLength: 1
            §pattern: a
            §xml: {}
            §formt: date
            """).Reports(
            "KeywordIgnored minLength | Schema Object",
            "KeywordIgnored pattern | Schema Object",
            "KeywordIgnored xml | Schema Object",
            "UnknownKeyword formt | Schema Object | ; did you mean 'format'?");

    [Fact]
    public void A_schema_that_contains_itself_is_one_object()
    {
        var schema = Reading.OfSchemas(
            """
            Node:
              properties:
                next: { $ref: '#/components/schemas/Node' }
                children: { type: array, items: { $ref: '#/components/schemas/Node' } }
            """).Reports().Schema;

        Assert.Same(schema, schema.Properties[0].Schema.Target);
        Assert.Same(schema, schema.Properties[1].Schema.Items!.Target);
        Assert.Equal("#/components/schemas/Node", schema.Properties[0].Schema.Reference!.Text);
    }

    [Fact]
    public void An_alias_of_yaml_under_a_second_name_refers_to_the_first()
    {
        var schemas = Reading.OfSchemas("First: &first { type: object }\nSecond: *first").Reports().Document.Schemas;

        Assert.Equal(["First", "Second"], schemas.Select(schema => schema.Schema.ComponentName));
        Assert.Same(schemas[0].Schema, schemas[1].Schema.Target);
    }
}
