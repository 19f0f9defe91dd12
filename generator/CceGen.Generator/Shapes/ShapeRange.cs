using System.Linq;
using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>Whether one shape has all values of another one, so that its type holds them.</summary>
internal static class ShapeRange
{
    /// <summary>Lists may contain themselves.</summary>
    private const int MostLevels = 16;

    /// <param name="graph">The shapes.</param>
    /// <param name="wide">What holds the values.</param>
    /// <param name="narrow">What the values are.</param>
    /// <param name="level">How deep the shapes are in those that were asked for.</param>
    public static bool Holds(ShapeGraph graph, ShapeUse wide, ShapeUse narrow, int level = 0) => level < MostLevels && (wide.Shape == narrow.Shape || (graph[wide.Shape], graph[narrow.Shape]) switch
    {
        (AnyShape, _) => true,
        (ScalarShape { Type: SchemaType.String, Schema.Format: null }, ScalarShape { Type: SchemaType.String }) => true,
        (ScalarShape { Type: SchemaType.String, Schema.Format: null }, EnumShape values) => SchemaKinds.Of(values.Schema) == SchemaTypes.String,
        (ScalarShape one, ScalarShape other) => one.Type == other.Type && one.Schema.Format?.Text == other.Schema.Format?.Text,
        (EnumShape one, EnumShape other) => SchemaKinds.Of(one.Schema) == SchemaKinds.Of(other.Schema)
            && (one.Schema.IsExtensibleEnum || other.Schema.Enum.All(value => one.Schema.Enum.Any(known => known.Text == value.Text))),
        (ListShape one, ListShape other) => Holds(graph, one.Item, other.Item, level + 1),
        (MapShape one, MapShape other) => Holds(graph, one.Value, other.Value, level + 1),
        (MapShape map, ObjectShape) => graph[map.Value.Shape] is AnyShape,
        _ => false,
    });
}
