using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;
using CceGen.Generator.Tests.OpenApi;

namespace CceGen.Generator.Tests.Shapes;

/// <summary>What becomes of <c>oneOf</c> and <c>anyOf</c>: a type that is all of the schemas where there is one, a union where there is none.</summary>
public sealed class UnionTests
{
    private const string Others = "\n" + """
        Cat: { type: object, properties: { a: { type: string } } }
        Dog: { type: object, properties: { b: { type: string } } }
        Mood: { type: string, enum: [x, y] }
        Null: { nullable: true, oneOf: [{ $ref: '#/components/schemas/Cat' }] }
        """;

    [Theory]
    [InlineData("anyOf: [{ $ref: '#/components/schemas/Cat' }]", "Cat")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: 'null' }]", "Cat?")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Cat' }]", "Cat")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Null' }]", "Cat?")]
    [InlineData("nullable: true\noneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]", "(Cat | Dog)?")]
    [InlineData("oneOf: [{ type: object }, { nullable: true, type: string }]", "(map | String)?")]
    [InlineData("oneOf: [{ type: string }, { type: integer }, { type: 'null' }]", "(String | Integer)?")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Cat' }, { oneOf: [{ $ref: '#/components/schemas/Dog' }, { type: string }] }]", "(Cat | Dog | String)")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Missing' }]", "any")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Cat' }, {}]", "any")]
    [InlineData("oneOf: [{ type: integer }, { type: number }]", "Number")]
    [InlineData("anyOf: [{ type: integer, format: int32 }, { type: integer, format: int64 }]", "Integer int64")]
    [InlineData("oneOf: [{ type: string, format: uuid }, { type: string, format: uuid, minLength: 1 }]", "String uuid")]
    [InlineData("oneOf: [{ enum: [a, b] }, { type: string, enum: [b, c] }]", "enum a, b, c")]
    [InlineData("anyOf: [{ $ref: '#/components/schemas/Mood' }, { type: string }]", "enum x, y …")]
    [InlineData("anyOf: [{ $ref: '#/components/schemas/Mood' }, { type: string }, { $ref: '#/components/schemas/Dog' }]", "(enum x, y … | Dog)")]
    [InlineData("oneOf: [{ type: array, items: { type: string } }, { type: array, items: { type: string }, maxItems: 2 }]", "[String]")]
    [InlineData("oneOf: [{ type: array, items: { type: string } }, { type: array, items: { type: number } }]", "([String] | [Number])")]
    [InlineData("oneOf: [{ type: array, items: { type: string, format: date } }, { type: array, items: { type: string, format: email } }]", "[String]")]
    [InlineData("oneOf: [{ type: array, items: { type: string } }, { type: integer }, { type: array, items: { type: string, format: date } }]", "([String] | Integer)")]
    [InlineData("type: string\noneOf: [{ pattern: a }, { pattern: b }]", "String")]
    [InlineData("type: object\nproperties: { c: {} }\nanyOf: [{ required: [c] }, { required: [d] }]", "Thing")]
    [InlineData("properties: { c: {} }\nanyOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]", "({c} : Cat | {c} : Dog)")]
    [InlineData("properties: { a: {} }\nanyOf: [{ $ref: '#/components/schemas/Cat' }, { properties: { d: {} } }]", "(Cat | {a, d})")]
    [InlineData("allOf: [{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }]", "(Cat | Dog)")]
    [InlineData("allOf: [{ properties: { c: {} } }, { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: object, properties: { d: {} } }] }]", "({c} : Cat | {c, d})")]
    [InlineData("oneOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/Thing' } }]", "(String | [Thing])")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Thing' }, { $ref: '#/components/schemas/Cat' }]", "Cat")]
    [InlineData("type: [string, integer, 'null']", "(String | Integer)?")]
    [InlineData("type: [object, array]\nproperties: { c: {} }\nitems: { type: string }", "([String] | {c})")]
    public void A_union_is_what_all_of_its_schemas_are(string schema, string expected)
    {
        var (graph, reading, _) = Of(schema);

        Assert.Equal(expected, Describe(graph, graph.Of(reading.Schema), new Stack<ShapeId>()));
    }

    [Fact]
    public void What_is_required_beside_a_union_is_required_of_its_schemas()
    {
        var (graph, reading, _) = Of("required: [id]\noneOf: [{ properties: { id: {}, a: {} } }, { type: object, properties: { id: {}, b: {} } }]");

        var union = Assert.IsType<UnionShape>(graph[graph.Of(reading.Schema).Shape]);
        Assert.Equal(2, union.Branches.Count);
        Assert.All(union.Branches, branch => Assert.Contains(Assert.IsType<ObjectShape>(graph[branch.Shape]).Required, name => name.Text == "id"));
    }

    [Theory]
    [InlineData("oneOf: []", "WrongKindIgnored")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: string }]\nanyOf: [{ $ref: '#/components/schemas/Dog' }, { type: string }]", "SchemaNotSupported")]
    [InlineData("type: object\nproperties: { c: {} }\nanyOf: [{ required: [c] }, { required: [d] }]", "UnionNotChecked")]
    [InlineData("oneOf: [{ type: string, format: date }, { type: string, format: date-time }]", "UnionFormatsIgnored")]
    [InlineData("properties: { c: {} }\noneOf: [{ $ref: '#/components/schemas/Derived' }, { $ref: '#/components/schemas/Dog' }]", "UnionOfDerived")]
    public void What_a_union_loses_is_said(string schema, string expected)
    {
        var (graph, reading, diagnostics) = Of(schema, "\nDerived: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { d: {} } }] }");
        graph.Of(reading.Schema);

        Assert.Equal(expected, Assert.Single(diagnostics.ToEquatableArray()).Id.ToString());
    }

    [Fact]
    public void A_union_of_constants_is_an_enum_with_their_titles()
    {
        var (graph, reading, _) = Of("oneOf: [{ const: a, title: First, description: The first. }, { const: b, title: Second }]");
        var values = Assert.IsType<EnumShape>(graph[graph.Of(reading.Schema).Shape]);

        Assert.Same(reading.Schema, values.Component);
        Assert.Equal(["First", "Second"], values.Schema.EnumNames);
        Assert.Equal(["The first.", ""], values.Schema.EnumDescriptions);
    }

    private static (ShapeGraph Graph, Reading Reading, DiagnosticBag Diagnostics) Of(string schema, string more = "")
    {
        var diagnostics = new DiagnosticBag();
        var reading = Reading.OfSchemasOf31($"Thing:\n{Reading.Indented(schema, 2)}{Others}{more}");
        return (new ShapeGraph(reading.Document, diagnostics, CancellationToken.None), reading, diagnostics);
    }

    private static string Describe(ShapeGraph graph, ShapeUse use, Stack<ShapeId> open)
    {
        if (open.Contains(use.Shape))
        {
            return graph[use.Shape].Schema.ComponentName!;
        }

        open.Push(use.Shape);
        var text = graph[use.Shape] switch
        {
            ObjectShape { Component: { } component, Properties.Count: < 3 } => component.ComponentName!,
            ObjectShape { Base: { } inherited } members => $"{Names(members)} : {Describe(graph, inherited, open)}",
            ObjectShape members => Names(members),
            ScalarShape scalar => $"{scalar.Type} {scalar.Schema.Format?.Text}".TrimEnd(),
            EnumShape values => $"enum {string.Join(", ", values.Schema.Enum.Select(value => value.Text))}{(values.Schema.IsExtensibleEnum ? " …" : "")}",
            ListShape list => $"[{Describe(graph, list.Item, open)}]",
            MapShape => "map",
            UnionShape union => $"({string.Join(" | ", union.Branches.Select(branch => Describe(graph, branch, open)))})",
            _ => "any",
        };
        open.Pop();
        return use.IsNullable && use.Schema.Properties.Count == 0 ? text + "?" : text;
    }

    private static string Names(ObjectShape shape) => $"{{{string.Join(", ", shape.Properties.Select(property => property.Name))}}}";
}
