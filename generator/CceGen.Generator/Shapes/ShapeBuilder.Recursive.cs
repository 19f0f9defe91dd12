using System.Collections.Generic;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <content>
/// Lists and maps of themselves: no type of C# is a list of itself without being a class, so they are what a union of one schema is.
/// </content>
internal sealed partial class ShapeBuilder
{
    /// <summary>The schemas that lead to themselves while they are made, and what they are.</summary>
    private readonly Dictionary<OpenApiSchema, ShapeId> _recursive = [];

    /// <summary>The keyword with the schema of the items or members; null where there is none.</summary>
    private static SpecScalar? OwnItems(OpenApiSchema schema) => (schema.Node as SpecMapping)?.Find(schema.Items is { Boolean: null } ? "items" : "additionalProperties")?.Key;

    private ShapeUse Recursive(OpenApiSchema schema, SpecScalar keyword)
    {
        if (!_recursive.TryGetValue(schema, out var id))
        {
            id = graph.Add(new UnionShape(schema, keyword, ComponentOf(schema)));
            _recursive.Add(schema, id);
        }

        return new ShapeUse(id, isNullable: false, schema);
    }

    private ShapeUse OfRecursive(OpenApiSchema schema, ShapeId id, ShapeUse use)
    {
        var inner = new OpenApiSchema(schema.Node) { Types = schema.Types, Items = schema.Items, AdditionalProperties = schema.AdditionalProperties };
        var branch = graph.Find(use.Shape) switch
        {
            ListShape list => Use(new ListShape(inner, list.Item)),
            MapShape map => Use(new MapShape(inner, map.Value)),
            _ => NotSupported(schema, schema.Node, "a list or a map of itself"),
        };
        graph.Set(id, new UnionShape(schema, OwnItems(schema)!, ComponentOf(schema)) { Branches = [branch], Written = [inner], IsRecursive = true });
        return new ShapeUse(id, use.IsNullable, schema);
    }
}
