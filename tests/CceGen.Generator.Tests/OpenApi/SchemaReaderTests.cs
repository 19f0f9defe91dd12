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
        Assert.True(schema is { Deprecated: true, Nullable: true, ComponentName: "Thing", Reference: null });
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
    [InlineData("type: §srtng", "UnknownType srtng | ; did you mean 'string'?")]
    [InlineData("type: §5", "WrongNodeKind type | a string | a number")]
    [InlineData("type: §{}", "WrongNodeKind type | a string | a mapping")]
    public void A_wrong_type_is_reported_and_left_open(string schema, string diagnostic) =>
        Assert.Equal(SchemaType.None, Reading.OfSchema(schema).Reports(diagnostic).Schema.Type);

    [Theory]
    [InlineData("String", "'string'", SchemaTypes.String, null)]
    [InlineData("' string '", "'string'", SchemaTypes.String, null)]
    [InlineData("int", "'integer'", SchemaTypes.Integer, null)]
    [InlineData("strng", "'string'", SchemaTypes.String, null)]
    [InlineData("interger", "'integer'", SchemaTypes.Integer, null)]
    [InlineData("bolaen", "'boolean'", SchemaTypes.Boolean, null)]
    [InlineData("obejct", "'object'", SchemaTypes.Object, null)]
    [InlineData("long", "'integer' with 'format: int64'", SchemaTypes.Integer, "int64")]
    [InlineData("float", "'number' with 'format: float'", SchemaTypes.Number, "float")]
    [InlineData("Date", "'string' with 'format: date'", SchemaTypes.String, "date")]
    [InlineData("file", "'string' with 'format: binary'", SchemaTypes.String, "binary")]
    [InlineData("any", "any JSON", SchemaTypes.None, null)]
    [InlineData("'null'", "'nullable: true'", SchemaTypes.Null, null)]
    [InlineData("null", "'nullable: true'", SchemaTypes.Null, null)]
    public void A_type_that_leaves_no_doubt_is_read_as_it_is_meant(string type, string meant, object types, string? format)
    {
        var schema = Reading.OfSchema($"type: §{type}").Reports($"ReadAs type: {type.Trim('\'')} | {meant}").Schema;

        Assert.Equal((types, format), (schema.Types, schema.Format?.Text));
    }

    [Fact]
    public void A_format_goes_before_the_one_of_a_word()
    {
        var schema = Reading.OfSchema("format: date\ntype: §datetime").Reports("ReadAs type: datetime | 'string' with 'format: date-time'").Schema;

        Assert.Equal("date", schema.Format!.Text);
    }

    [Fact]
    public void No_type_is_none() => Assert.Equal(SchemaTypes.None, Reading.OfSchema("type:").Reports().Schema.Types);

    [Theory]
    [InlineData("required: §a", "ReadAs required: a | a list of one")]
    [InlineData("items: §[]", "WrongKindIgnored items | a mapping | an empty list | it is read as an empty mapping")]
    [InlineData("items: §true", "ReadAs items: true | a schema that allows everything")]
    [InlineData("properties: { a: §false }", "ReadAs a: false | a schema that allows nothing")]
    [InlineData("properties: { a: { $ref: §'#/components/schemas/Thing/properties/b' }, b: }", "WrongKindIgnored #/components/schemas/Thing/properties/b | a reference to a Schema Object | one to null | any JSON is allowed")]
    public void A_value_that_leaves_no_doubt_is_read_as_it_is_meant(string schema, string diagnostic) =>
        Reading.OfSchema($"type: object\n{schema}").Reports(diagnostic);

    [Theory]
    [InlineData("properties: §[]", "WrongKindIgnored properties | a mapping | an empty list | it is read as an empty mapping")]
    [InlineData("required: §true", "WrongKindIgnored required | a list | a Boolean | it is ignored")]
    [InlineData("required: [§{}, a]", "WrongNodeKind required[0] | a string | a mapping")]
    [InlineData("required: [§null, a]", "WrongKindIgnored required[0] | a string | null | it is ignored")]
    [InlineData("items: §5", "WrongNodeKind items | a mapping | a number")]
    [InlineData("allOf: §{}", "WrongKindIgnored allOf | a list | a mapping | it is ignored")]
    [InlineData("allOf: { §a: 1 }", "WrongNodeKind allOf | a list | a mapping")]
    [InlineData("allOf: [§text]", "WrongNodeKind allOf[0] | a mapping | a string")]
    [InlineData("nullable: §5", "WrongNodeKind nullable | a Boolean | a number")]
    [InlineData("nullable: §'true'", "BooleanAsString nullable | true")]
    [InlineData("description: §[]", "WrongKindIgnored description | a string | a list | it is ignored")]
    [InlineData("format: §{}", "WrongKindIgnored format | a string | a mapping | it is ignored")]
    [InlineData("additionalProperties: §[]", "WrongKindIgnored additionalProperties | a mapping | an empty list | it is read as an empty mapping")]
    [InlineData("additionalProperties: [§1]", "WrongNodeKind additionalProperties | a mapping or a Boolean | a list")]
    [InlineData("additionalProperties: §yes", "ReadAs additionalProperties: yes | 'true'")]
    [InlineData("additionalProperties: §text", "WrongNodeKind additionalProperties | a Boolean | a string")]
    [InlineData("properties: { id: §text }", "WrongNodeKind id | a mapping | a string")]
    [InlineData("enum: §text", "WrongKindIgnored enum | a list | a string | every value is allowed")]
    public void A_value_of_the_wrong_kind_is_reported_at_the_value(string schema, string diagnostic) =>
        Reading.OfSchema($"type: object\n{schema}").Reports(diagnostic);

    [Fact]
    public void A_property_whose_schema_is_wrong_stays_declared()
    {
        var schema = Reading.OfSchema("properties: { id: §text }").Reports("WrongNodeKind id | a mapping | a string").Schema;

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

        Assert.Equal(allowed, read.AdditionalProperties?.Boolean);
        Assert.Equal(schema != "type: object", read.AdditionalProperties is not null);
        Assert.Equal(schema.Contains('{', StringComparison.Ordinal) ? SchemaType.String : SchemaType.None, read.AdditionalProperties?.Type ?? SchemaType.None);
    }

    [Fact]
    public void Keywords_of_which_no_code_is_made_are_read_and_nothing_is_said_about_what_is_in_them()
    {
        var reading = Reading.OfSchemas(
            """
            Thing:
              oneOf: [{ type: string }, { $ref: '#/components/schemas/Other' }]
              anyOf: [{ type: string }, { type: integer }]
              not: { $ref: '#/components/schemas/Nowhere' }
              patternProperties: { '^x': { type: integer } }
              prefixItems: [{ type: boolean }, {}]
              discriminator: { propertyName: kind, mapping: { a: Other } }
            Other: { type: object }
            """).Reports();
        var schema = reading.Schema;

        Assert.Same(reading.Document.Schemas[1].Schema, reading.TargetOf(schema.OneOf![1]));
        Assert.Equal(SchemaType.String, schema.AnyOf![0].Type);
        Assert.Null(reading.TargetOf(schema.Not!));
        Assert.Equal(("^x", SchemaType.Integer), (schema.PatternProperties![0].Name, schema.PatternProperties[0].Schema.Type));
        Assert.Equal([SchemaType.Boolean, SchemaType.None], schema.PrefixItems!.Select(item => item.Type));
        Assert.Equal(("kind", "Other"), (schema.Discriminator!.PropertyName, ((SpecScalar)schema.Discriminator.Mapping!.Find("a")!.Value).Text));
    }

    [Fact]
    public void What_is_read_in_silence_first_is_still_reported_where_it_is_used()
    {
        var reading = Reading.OfSchemas(
            """
            Thing: { not: { type: §srtng } }
            Other: { $ref: '#/components/schemas/Thing/not' }
            """).Reports("UnknownType srtng | ; did you mean 'string'?");

        Assert.NotNull(reading.TargetOf(reading.Document.Schemas[1].Schema));
    }

    [Fact]
    public void A_union_of_one_is_that_one()
    {
        var schema = Reading.OfSchema("anyOf: [{ type: §srtng }]\nallOf: [{ type: object }]").Reports("UnknownType srtng | ; did you mean 'string'?").Schema;

        Assert.Equal([schema.AllOf[0], schema.AnyOf![0]], schema.Parts);
    }

    [Theory]
    [InlineData("type: [string, 'null']", nameof(SchemaType.String), true)]
    [InlineData("type: [string, null]", nameof(SchemaType.String), true)]
    [InlineData("type: [string, integer]", nameof(SchemaType.None), false)]
    [InlineData("type: string\nnullable: true", nameof(SchemaType.String), true)]
    [InlineData("nullable: true", nameof(SchemaType.None), true)]
    public void Null_is_one_of_the_types(string schema, string type, bool isNullable)
    {
        var read = Reading.OfSchema(schema).Reports().Schema;

        Assert.Equal((type, isNullable), (read.Type.ToString(), read.Nullable));
    }

    [Fact]
    public void The_items_of_a_tuple_are_read_under_the_older_name_too() =>
        Assert.Equal(SchemaType.String, Assert.Single(Reading.OfSchema("type: array\nitems: [{ type: string }]").Reports().Schema.PrefixItems!).Type);

    [Theory]
    [InlineData("§minimum: 1\n§exclusiveMinimum: true", "1", "1")]
    [InlineData("§minimum: 1\n§exclusiveMinimum: false", "1", null)]
    [InlineData("§minimum: 1\n§exclusiveMinimum: 2", "1", "2")]
    public void An_exclusive_limit_is_a_number_or_a_word_about_the_limit(string schema, string minimum, string? exclusive)
    {
        var bounds = Reading.OfSchema(schema).Reports("KeywordIgnored minimum | Schema Object", "KeywordIgnored exclusiveMinimum | Schema Object").Schema.Bounds;

        Assert.Equal((minimum, exclusive), (bounds.Minimum!.Text, bounds.ExclusiveMinimum?.Text));
    }

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
        var reading = Reading.OfSchemas(
            """
            Node:
              properties:
                next: { $ref: '#/components/schemas/Node' }
                children: { type: array, items: { $ref: '#/components/schemas/Node' } }
            """).Reports();
        var schema = reading.Schema;

        Assert.Same(schema, reading.TargetOf(schema.Properties[0].Schema));
        Assert.Same(schema, reading.TargetOf(schema.Properties[1].Schema.Items!));
        Assert.Equal("#/components/schemas/Node", schema.Properties[0].Schema.Reference!.Text.Text);
    }

    [Fact]
    public void An_alias_of_yaml_under_a_second_name_refers_to_the_first()
    {
        var reading = Reading.OfSchemas("First: &first { type: object }\nSecond: *first").Reports();
        var schemas = reading.Document.Schemas;

        Assert.Equal(["First", "Second"], schemas.Select(schema => schema.Schema.ComponentName));
        Assert.Same(schemas[0].Schema, reading.TargetOf(schemas[1].Schema));
    }

    [Fact]
    public void Schemas_of_3_1_are_read()
    {
        var reading = Reading.Of(
            """
            openapi: 3.1.0
            paths: {}
            components:
              schemas:
                Thing:
                  $ref: '#/components/schemas/Other'
                  description: Beside
                  properties: { a: true, b: false, c: { const: x }, d: { const: null } }
                Other: { type: 'null' }
                Either: { anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] }
                Examples: { examples: [5, 6], §exclusiveMinimum: 3 }
            """).Reports("KeywordIgnored exclusiveMinimum | Schema Object");
        var schemas = reading.Document.Schemas.Select(schema => schema.Schema).ToList();

        Assert.Same(schemas[1], reading.TargetOf(schemas[0]));
        Assert.Equal("Beside", schemas[0].Description);
        Assert.Equal([true, false, null, null], schemas[0].Properties.Select(property => property.Schema.Boolean));
        Assert.Equal("x", Assert.Single(schemas[0].Properties[2].Schema.Enum).Text);
        Assert.True(schemas[0].Properties[3].Schema.Nullable);
        Assert.True(schemas[1].IsNull);
        Assert.True(schemas[2].Nullable);
        Assert.Equal([schemas[2].AnyOf![0]], schemas[2].Parts);
        Assert.Equal(("5", "3"), (((SpecScalar)schemas[3].Example!).Text, schemas[3].Bounds.ExclusiveMinimum!.Text));
    }
}
