using CceGen.Generator.OpenApi;
using CceGen.Generator.Tests.Harness;
using CceGen.Generator.Tests.Mistakes;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.OpenApi;

/// <summary>References of 3.1 and 3.2 by URIs and anchors.</summary>
public sealed class SchemaResourcesTests
{
    [Theory]
    [InlineData("'https://example.com/pet'")]
    [InlineData("'https://example.com/pet#'")]
    [InlineData("'https://example.com/pet#here'")]
    [InlineData("'https://example.com/pet#dynamic'")]
    [InlineData("'https://example.com/pet#/$defs/Inner'")]
    [InlineData("'/components/schemas/Pets'", false)]
    [InlineData("'#/components/schemas/Pet'")]
    public void A_schema_is_found_by_its_id_and_in_it_by_anchor_and_pointer(string reference, bool isFound = true)
    {
        var reading = Read(
            $$"""
            Thing: { $ref: {{(isFound ? "" : "§")}}{{reference}} }
            Pet:
              $id: https://example.com/pet
              $anchor: here
              $dynamicAnchor: dynamic
              type: object
              $defs: { Inner: { type: object } }
            """);

        _ = isFound
            ? reading.Reports()
            : reading.Reports("ReferencedFileNotFound /components/schemas/Pets | the value is read and written as any JSON");
        Assert.Equal(isFound ? SchemaType.Object : null, reading.TargetOf(reading.Schema)?.Type);
    }

    [Fact]
    public void A_reference_in_a_schema_with_an_id_is_relative_to_it()
    {
        var reading = Read(
            """
            Thing:
              $id: https://example.com/schemas/thing
              properties:
                own: { $ref: '#/$defs/Own' }
                anchored: { $ref: '#own' }
                sibling: { $ref: other }
                document: { $ref: '#/components/schemas/Plain' }
              $defs: { Own: { $anchor: own, type: integer } }
            Other: { $id: https://example.com/schemas/other, type: boolean }
            Plain: { type: number }
            """).Reports();

        Assert.Equal(
            [SchemaType.Integer, SchemaType.Integer, SchemaType.Boolean, SchemaType.Number],
            reading.Schema.Properties.Select(property => reading.TargetOf(property.Schema)!.Type));
    }

    [Fact]
    public void A_document_is_found_by_its_self()
    {
        var reading = Reading.Of(
            """
            openapi: 3.2.0
            $self: https://example.com/api.yaml
            components:
              schemas:
                Thing: { properties: { a: { $ref: 'https://example.com/api.yaml#/components/schemas/Other' }, b: { $ref: 'api.yaml#other' } } }
                Other: { $anchor: other, type: integer }
            """).Reports();

        Assert.All(reading.Schema.Properties, property => Assert.Equal(SchemaType.Integer, reading.TargetOf(property.Schema)!.Type));
    }

    [Fact]
    public void An_anchor_is_found_in_a_response_called_default()
    {
        var reading = Reading.Of(
            """
            openapi: 3.1.0
            paths: { /a: { get: { responses: { default: { description: d, content: { application/json: { schema: { $anchor: here, type: integer } } } } } } } }
            components: { schemas: { Thing: { $ref: '#here' } } }
            """).Reports();

        Assert.Equal(SchemaType.Integer, reading.TargetOf(reading.Schema)!.Type);
    }

    [Fact]
    public void An_anchor_is_found_in_another_file_and_means_one_of_its_own_there()
    {
        var run = GeneratorHost.Create([
            TestFile.Document(
                "/p/spec.yaml",
                """
                openapi: 3.1.0
                paths: { /a: { get: { operationId: a, responses: { 200: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } } } }
                components:
                  schemas:
                    Thing: { type: object, properties: { profile: { $ref: 'parts.json#profile' } } }
                    Other: { $anchor: inner, type: boolean }
                """,
                MistakeRun.Options(Dialect.SystemTextJson)),
            TestFile.Plain("/p/parts.json", """{ "$defs": { "P": { "$anchor": "profile", "type": "object", "properties": { "n": { "$ref": "#inner" } } }, "I": { "$anchor": "inner", "type": "integer" } } }"""),
        ]).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public int? N", Assert.Single(run.Sources, source => source.Key.EndsWith("Profile.g.cs", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#node", "", "ICollection<Tree>?")]
    [InlineData("tree.json#node", "", "ICollection<Tree>?")]
    [InlineData("#node", "$dynamicAnchor: node, ", "ICollection<object?>?", "CCE0303 /p/tree.json(1,105)")]
    public void A_dynamic_reference_in_another_file_means_the_schema_there_or_in_the_document(string reference, string anchor, string expected, params string[] diagnostics)
    {
        var run = RunWithTree($"Other: {{ {anchor}type: object }}", $$"""{ "$dynamicAnchor": "node", "type": "object", "properties": { "children": { "type": "array", "items": { "$dynamicRef": "{{reference}}" } } } }""");

        Assert.Equal(diagnostics, run.Diagnostics.Select(Place));
        Assert.Contains($"public {expected} Children", Assert.Single(run.Sources, source => source.Key.EndsWith("Tree.g.cs", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$anchor", "#node", "ICollection<Tree>?")]
    [InlineData("$anchor", "tree.json#node", "ICollection<Tree>?")]
    [InlineData("$comment", "#node", "ICollection<object?>?", "CCE0201 /p/tree.json(1,114)")]
    [InlineData("$comment", "tree.json#node", "ICollection<object?>?", "CCE0201 /p/tree.json(1,114)")]
    [InlineData("$dynamicAnchor", "other.json#node", "ICollection<object?>?", "CCE0308 /p/tree.json(1,120)")]
    public void A_dynamic_reference_in_another_file_is_one_like_any_other_where_that_has_no_such_name(string keyword, string reference, string expected, params string[] diagnostics)
    {
        var run = RunWithTree("Other: { $dynamicAnchor: node, type: object }", $$"""{ "{{keyword}}": "node", "type": "object", "properties": { "children": { "type": "array", "items": { "$dynamicRef": "{{reference}}" } } } }""");

        Assert.Equal(diagnostics, run.Diagnostics.Select(Place));
        Assert.Contains($"public {expected} Children", Assert.Single(run.Sources, source => source.Key.EndsWith("Tree.g.cs", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("leaf.json")]
    [InlineData("leaf.json#")]
    [InlineData("leaf.json#/properties/name")]
    [InlineData("leaf.json#name")]
    public void A_file_that_only_a_dynamic_reference_names_is_found(string reference)
    {
        var run = GeneratorHost.Create([
            TestFile.Document(
                "/p/spec.yaml",
                $$"""
                openapi: 3.1.0
                paths: { /a: { get: { operationId: a, responses: { 200: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } } } }
                components: { schemas: { Thing: { type: object, properties: { leaf: { $dynamicRef: '{{reference}}' } } } } }
                """,
                MistakeRun.Options(Dialect.SystemTextJson)),
            TestFile.Plain("/p/leaf.json", """{ "type": "object", "properties": { "name": { "$anchor": "name", "type": "string" } } }"""),
        ]).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Contains(reference.Contains("name", StringComparison.Ordinal) ? "public string? Leaf" : "public Leaf? Leaf", Assert.Single(run.Sources, source => source.Key.EndsWith("Thing.g.cs", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_anchor_that_two_schemas_of_another_file_have_is_reported_there()
    {
        var run = RunWithTree("Other: { type: object }", """{ "type": "object", "properties": { "a": { "$anchor": "x", "type": "string" }, "b": { "$anchor": "x" }, "children": { "$ref": "#x" } } }""");

        Assert.Equal(["CCE0263 /p/tree.json(1,98)"], run.Diagnostics.Select(Place));
        Assert.Contains("public string? Children", Assert.Single(run.Sources, source => source.Key.EndsWith("Tree.g.cs", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parts/defs.json#profile", "int?")]
    [InlineData("./parts/../parts/defs.json#pro%66ile", "int?")]
    [InlineData("parts/defs.json#/$defs/Pro%66ile", "int?")]
    [InlineData("parts\\defs.json#profile", "int?")]
    [InlineData("parts/ids.json#profile", "bool?")]
    [InlineData("parts/ids.json#embedded", "string?")]
    [InlineData("parts/ids.json#pointed", "string?")]
    [InlineData("parts/ids.json#relative", "string?")]
    public void A_reference_in_another_file_is_relative_to_what_it_is_in(string reference, string expected)
    {
        var run = GeneratorHost.Create([
            TestFile.Document(
                "/p/spec.yaml",
                $$"""
                openapi: 3.1.0
                paths: { /a: { get: { operationId: a, responses: { 200: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } } } }
                components:
                  schemas:
                    Thing: { type: object, properties: { profile: { $ref: '{{reference}}' } } }
                    Other: { $anchor: inner, type: number }
                """,
                MistakeRun.Options(Dialect.SystemTextJson)),
            TestFile.Plain("/p/parts/defs.json", """{ "$defs": { "Profile": { "$anchor": "profile", "type": "object", "properties": { "n": { "$ref": "#inner" } } }, "I": { "$anchor": "inner", "type": "integer" } } }"""),
            TestFile.Plain(
                "/p/parts/ids.json",
                """
                {
                  "$id": "https://example.com/ids.json",
                  "$defs": {
                    "Profile": { "$anchor": "profile", "type": "object", "properties": { "n": { "$ref": "#inner" } } },
                    "I": { "$anchor": "inner", "type": "boolean" },
                    "Embedded": { "$anchor": "embedded", "type": "object", "properties": { "n": { "allOf": [{ "$ref": "own#inner" }] } } },
                    "Pointed": { "$anchor": "pointed", "type": "object", "properties": { "n": { "$ref": "own#/$defs/Deep" } } },
                    "Relative": { "$anchor": "relative", "type": "object", "properties": { "n": { "$ref": "own#through" } } },
                    "Own": {
                      "$id": "own",
                      "$defs": { "Deep": { "$ref": "#inner" }, "Through": { "$anchor": "through", "$ref": "#/$defs/Deep" }, "I": { "$anchor": "inner", "type": "string" } }
                    }
                  }
                }
                """),
        ]).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Single(run.Sources, source => source.Value.Contains($"public {expected} N\n", StringComparison.Ordinal) || source.Value.Contains($"public {expected} N {{", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_two_anchors_or_ids_that_are_the_same_the_first_is_meant()
    {
        var reading = Read(
            """
            Thing: { properties: { a: { $ref: '#twice' }, b: { $ref: 'https://example.com/twice' } } }
            One: { $anchor: twice, type: integer }
            Two: { $id: 'https://example.com/twice', type: integer }
            Three: { $id: §'https://example.com/twice', $anchor: §twice, type: string }
            Four: { $anchor: §twice, type: string }
            """).Reports(
            "DuplicateIdentifier $id | https://example.com/twice",
            "DuplicateIdentifier $anchor | twice",
            "DuplicateIdentifier $anchor | twice");

        Assert.All(reading.Schema.Properties, property => Assert.Equal(SchemaType.Integer, reading.TargetOf(property.Schema)!.Type));
    }

    [Fact]
    public void What_looks_like_an_id_in_an_example_is_data()
    {
        var reading = Read(
            """
            Thing: { $ref: §'https://example.com/data' }
            Other: { example: { $id: https://example.com/data }, default: { $anchor: a }, properties: { default: { $anchor: b, type: string }, $id: { type: string } } }
            Third: { $ref: '#b' }
            """).Reports("ReferencedFileNotFound https://example.com/data | the value is read and written as any JSON");

        Assert.Equal(SchemaType.String, reading.TargetOf(reading.Document.Schemas[2].Schema)!.Type);
    }

    [Fact]
    public void An_anchor_is_none_before_3_1() => Reading.Of(
        """
        openapi: 3.0.3
        components:
          schemas:
            Thing: { $ref: §'#here' }
            Other: { §$anchor: here }
        """).Reports("UnresolvedReference #here |", "UnknownKeyword $anchor | Schema Object |");

    [Fact]
    public void A_dynamic_reference_to_the_only_schema_with_its_anchor_is_one_to_that()
    {
        var reading = Read(
            """
            Thing:
              $dynamicAnchor: node
              type: object
              properties: { children: { type: array, items: { $dynamicRef: '#node' } } }
            """).Reports();

        Assert.Same(reading.Schema, reading.TargetOf(reading.Schema.Properties[0].Schema.Items!));
    }

    [Fact]
    public void A_dynamic_reference_that_may_mean_several_schemas_is_any_JSON_and_reported()
    {
        var reading = Read(
            """
            Thing:
              $id: https://example.com/a
              $dynamicAnchor: node
              properties: { next: { §$dynamicRef: '#node' } }
            Other: { $id: https://example.com/b, $dynamicAnchor: node }
            """).Reports("SchemaNotSupported '$dynamicRef' to one of 2 schemas");

        Assert.Null(reading.TargetOf(reading.Schema.Properties[0].Schema));
    }

    [Fact]
    public void A_dynamic_reference_to_itself_says_nothing() =>
        Read("Thing: { $dynamicAnchor: a, $dynamicRef: §'#a' }").Reports("SelfReference #a | any JSON is allowed");

    private static string Place(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {diagnostic.Location.GetLineSpan().Path}({diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1},{diagnostic.Location.GetLineSpan().StartLinePosition.Character + 1})";

    private static GeneratorRun RunWithTree(string schema, string tree) => GeneratorHost.Create([
        TestFile.Document(
            "/p/spec.yaml",
            $$"""
            openapi: 3.1.0
            paths: { /a: { get: { operationId: a, responses: { 200: { content: { application/json: { schema: { $ref: tree.json } } } } } } } }
            components: { schemas: { {{schema}} } }
            """,
            MistakeRun.Options(Dialect.SystemTextJson)),
        TestFile.Plain("/p/tree.json", tree),
    ]).Run();

    private static Reading Read(string schemas) =>
        Reading.Of("openapi: 3.1.0\ncomponents:\n  schemas:\n" + string.Join('\n', schemas.ReplaceLineEndings("\n").Split('\n').Select(line => "    " + line)));
}
