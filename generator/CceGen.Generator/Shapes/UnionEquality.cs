namespace CceGen.Generator.Shapes;

/// <summary>Whether two schemas of a union allow the same: lists of the same, for example, however they are limited.</summary>
internal static class UnionEquality
{
    /// <summary>Lists may contain themselves.</summary>
    private const int MostLevels = 16;

    public static bool AreEqual(ShapeGraph graph, ShapeUse first, ShapeUse second, int level = 0) =>
        first.Shape == second.Shape || (level < MostLevels && AreEqual(graph, graph.Find(first.Shape), graph.Find(second.Shape), level + 1));

    private static bool AreEqual(ShapeGraph graph, Shape? first, Shape? second, int level) => (first, second) switch
    {
        (AnyShape, AnyShape) => true,
        (ScalarShape one, ScalarShape other) => one.Type == other.Type && one.Schema.Format?.Text == other.Schema.Format?.Text,
        (ListShape one, ListShape other) => one.Item.IsNullable == other.Item.IsNullable && AreEqual(graph, one.Item, other.Item, level),
        (MapShape one, MapShape other) => one.Value.IsNullable == other.Value.IsNullable && AreEqual(graph, one.Value, other.Value, level),
        _ => false,
    };
}
