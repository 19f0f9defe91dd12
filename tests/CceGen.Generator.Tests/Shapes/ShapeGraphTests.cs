using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;
using CceGen.Generator.Tests.OpenApi;

namespace CceGen.Generator.Tests.Shapes;

public sealed class ShapeGraphTests
{
    [Theory]
    [InlineData("type: integer", nameof(ScalarShape))]
    [InlineData("enum: [a, b]", nameof(EnumShape))]
    [InlineData("type: array", nameof(ListShape))]
    [InlineData("additionalProperties: { type: string }", nameof(MapShape))]
    [InlineData("properties: { a: {} }", nameof(ObjectShape))]
    [InlineData("type: object", nameof(ObjectShape))]
    [InlineData("type: object\nadditionalProperties: true", nameof(MapShape))]
    [InlineData("oneOf: [{ type: string }, { type: integer }]", nameof(UnionShape))]
    [InlineData("anyOf: [{ type: string }]", nameof(ScalarShape))]
    [InlineData("allOf: [{ properties: { a: {} } }, { properties: { b: {} } }]", nameof(ObjectShape))]
    [InlineData("{}", nameof(AnyShape))]
    [InlineData("type: string\nnot: { enum: [a] }", nameof(ScalarShape))]
    [InlineData("type: array\nitems: { type: string }\nprefixItems: [{ type: integer }]", nameof(ListShape))]
    [InlineData("patternProperties: { '^x': { type: string } }", nameof(AnyShape))]
    [InlineData("patternProperties: { '.*': { type: string } }", nameof(MapShape))]
    [InlineData("type: object\npatternProperties: { '^x': { type: string } }", nameof(ObjectShape))]
    [InlineData("type: object\npatternProperties: { '^x': { type: string } }\nadditionalProperties: false", nameof(MapShape))]
    [InlineData("discriminator: { propertyName: kind }", nameof(ObjectShape))]
    public void A_schema_is_one_of_the_shapes(string schema, string shape)
    {
        var (graph, reading, diagnostics) = Of(Reading.OfSchema(schema));

        Assert.Equal(shape, graph[graph.Of(reading.Schema).Shape].GetType().Name);
        Assert.All(diagnostics.ToEquatableArray(), diagnostic => Assert.Equal(DiagnosticId.KeywordIgnored, diagnostic.Id));
    }

    [Fact]
    public void A_reference_and_a_nullable_one_are_uses_of_one_shape()
    {
        var (graph, reading, _) = Of(Reading.OfSchemas(
            """
            Thing: { type: string }
            Plain: { $ref: '#/components/schemas/Thing' }
            Nullable: { $ref: '#/components/schemas/Thing', nullable: true }
            """));
        var uses = reading.Document.Schemas.Select(schema => graph.Of(schema.Schema)).ToList();

        Assert.All(uses, use => Assert.Equal(uses[0].Shape, use.Shape));
        Assert.Equal([false, false, true], uses.Select(use => use.IsNullable));
    }

    [Fact]
    public void An_object_that_contains_itself_leads_to_its_own_shape()
    {
        var (graph, reading, _) = Of(Reading.OfSchema("properties: { next: { $ref: '#/components/schemas/Thing' } }"));
        var use = graph.Of(reading.Schema);

        Assert.Equal(use.Shape, Assert.Single(Assert.IsType<ObjectShape>(graph[use.Shape]).Properties).Use.Shape);
    }

    [Fact]
    public void One_reference_of_allOf_is_the_base_and_the_rest_are_properties()
    {
        var (graph, reading, _) = Of(Reading.OfSchemas(
            """
            Cat:
              required: [b]
              properties: { d: { type: string } }
              allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { b: { type: string } }, required: [c] }]
            Pet: { properties: { a: { type: string } } }
            """));
        var cat = Assert.IsType<ObjectShape>(graph[graph.Of(reading.Schema).Shape]);

        Assert.Equal(graph.Of(reading.Document.Schemas[1].Schema).Shape, cat.Base!.Shape);
        Assert.Equal(["b", "d"], cat.Properties.Select(property => property.Name));
        Assert.Equal(["c", "b"], cat.Required.Select(name => name.Text));
        Assert.Equal(1, cat.Depth);
    }

    [Fact]
    public void Several_classes_of_allOf_are_merged_and_a_base_of_another_one_counts_once()
    {
        var (graph, reading, diagnostics) = Of(Reading.OfSchemas(
            """
            Both: { allOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Sized' }] }
            Derived: { allOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Cat' }, { properties: { d: {} } }] }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { b: { type: string } } }] }
            Pet: { required: [c], properties: { a: { type: string } } }
            Sized: { required: [a], properties: { c: { type: string } } }
            """));
        var both = Assert.IsType<ObjectShape>(graph[graph.Of(reading.Document.Schemas[0].Schema).Shape]);
        var derived = Assert.IsType<ObjectShape>(graph[graph.Of(reading.Document.Schemas[1].Schema).Shape]);

        Assert.Null(both.Base);
        Assert.Equal(["a", "b", "c"], both.Properties.Select(property => property.Name));
        Assert.Equal(["c", "a"], both.Required.Select(name => name.Text));
        Assert.Equal(graph.Of(reading.Document.Schemas[2].Schema).Shape, derived.Base!.Shape);
        Assert.Empty(diagnostics.ToEquatableArray());
    }

    [Theory]
    [InlineData("{ type: string, enum: [a] }, { type: string }", nameof(EnumShape), false)]
    [InlineData("{ type: number }, { type: integer }, { maximum: 3 }", nameof(ScalarShape), false)]
    [InlineData("{ type: array }, { items: { type: string } }", nameof(ListShape), false)]
    [InlineData("{ type: object }, { additionalProperties: { type: string } }", nameof(MapShape), false)]
    [InlineData("{ $ref: '#/components/schemas/Text' }, { nullable: true, description: d }", nameof(ScalarShape), true)]
    [InlineData("{ $ref: '#/components/schemas/Null' }, { $ref: '#/components/schemas/Text' }", nameof(ScalarShape), false)]
    [InlineData("{ $ref: '#/components/schemas/Null' }, { type: string, nullable: true }", nameof(ScalarShape), true)]
    [InlineData("{ description: d }, { maxLength: 3 }", nameof(AnyShape), false)]
    public void Parts_that_are_no_objects_are_the_narrower_one(string parts, string shape, bool isNullable)
    {
        var (graph, reading, diagnostics) = Of(Reading.OfSchemas(
            $$"""
            Thing: { allOf: [{{parts}}] }
            Text: { type: string }
            "Null": { type: string, nullable: true }
            """));
        var use = graph.Of(reading.Document.Schemas[0].Schema);

        Assert.Equal((shape, isNullable), (graph[use.Shape].GetType().Name, use.IsNullable));
        Assert.Empty(diagnostics.ToEquatableArray());
    }

    [Fact]
    public void A_list_of_itself_is_a_union_of_one_schema()
    {
        var (graph, reading, diagnostics) = Of(Reading.OfSchema("type: array\nitems: { $ref: '#/components/schemas/Thing' }"));
        var id = graph.Of(reading.Schema).Shape;
        var union = Assert.IsType<UnionShape>(graph[id]);
        var list = Assert.IsType<ListShape>(graph[Assert.Single(union.Branches).Shape]);

        Assert.True(union.IsRecursive);
        Assert.Equal(id, list.Item.Shape);
        Assert.Empty(diagnostics.ToEquatableArray());
    }

    [Fact]
    public void A_shape_has_the_pointer_of_its_schema()
    {
        var (graph, reading, _) = Of(Reading.OfSchemas("a/b~c d: { properties: { list: { items: { enum: [x] } } } }"));
        var shape = Assert.IsType<ObjectShape>(graph[graph.Of(reading.Schema).Shape]);
        var list = Assert.IsType<ListShape>(graph[shape.Properties[0].Use.Shape]);

        Assert.Equal("#/components/schemas/a~1b~0c%20d", graph.PointerOf(graph.Of(reading.Schema).Shape));
        Assert.Equal("#/components/schemas/a~1b~0c%20d/properties/list/items", graph.PointerOf(list.Item.Shape));
    }

    private static (ShapeGraph Graph, Reading Reading, DiagnosticBag Diagnostics) Of(Reading reading)
    {
        var diagnostics = new DiagnosticBag();
        return (new ShapeGraph(reading.Document, diagnostics, CancellationToken.None), reading, diagnostics);
    }
}
