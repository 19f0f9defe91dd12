namespace CceGen.Generator.Shapes;

/// <summary>Whether two schemas of a union allow the same: lists of the same, for example, however they are limited.</summary>
internal static class UnionEquality
{
    public static bool AreEqual(ShapeGraph graph, ShapeUse first, ShapeUse second) =>
        first.Shape == second.Shape || AreEqual(graph, graph.Find(first.Shape), graph.Find(second.Shape));

    private static bool AreEqual(ShapeGraph graph, Shape? first, Shape? second) => (first, second) switch
    {
        (AnyShape, AnyShape) => true,
        (ScalarShape one, ScalarShape other) => one.Type == other.Type && one.Schema.Format?.Text == other.Schema.Format?.Text,
        (ListShape one, ListShape other) => one.Item.IsNullable == other.Item.IsNullable && AreEqual(graph, one.Item, other.Item),
        (MapShape one, MapShape other) => one.Value.IsNullable == other.Value.IsNullable && AreEqual(graph, one.Value, other.Value),
        _ => false,
    };
}
