using System.Collections.Generic;
using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>
/// Counts the schemas that unions with siblings make: one for each schema of the union, with the siblings in it. Where such a schema
/// is a union with siblings again, their number grows with a power, and a short document could ask for any number of classes.
/// </summary>
internal sealed class UnionNesting
{
    /// <summary>How many unions with siblings may be inside each other.</summary>
    private const int MostLevels = 3;

    /// <summary>How many schemas may come of one schema of the document.</summary>
    private const int MostSchemas = 256;

    /// <summary>How many schemas may come of unions inside each other in all of a document.</summary>
    private const int MostOfDocument = 2048;

    private readonly Dictionary<OpenApiSchema, (OpenApiSchema Root, int Level)> _made = [];
    private readonly Dictionary<OpenApiSchema, int> _counts = [];
    private int _inner;

    /// <summary>Whether the union of a schema may be made, with this number of schemas that have its siblings.</summary>
    public bool HasRoomFor(OpenApiSchema schema, int count)
    {
        var (root, level) = PlaceOf(schema);
        _counts.TryGetValue(root, out var made);
        return level < MostLevels && (level == 0 || (made + count <= MostSchemas && _inner + count <= MostOfDocument));
    }

    /// <summary>Counts a schema that the union of another one makes.</summary>
    public void Add(OpenApiSchema schema, OpenApiSchema made)
    {
        var (root, level) = PlaceOf(schema);
        _counts.TryGetValue(root, out var count);
        _counts[root] = count + 1;
        _inner += level == 0 ? 0 : 1;
        _made.Add(made, (root, level + 1));
    }

    private (OpenApiSchema Root, int Level) PlaceOf(OpenApiSchema schema) => _made.TryGetValue(schema, out var place) ? place : (schema, 0);
}
