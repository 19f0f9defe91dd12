namespace CceGen.Generator.Shapes;

/// <summary>A shape of a <see cref="ShapeGraph"/>: shapes that lead to each other know ids and not objects.</summary>
internal readonly record struct ShapeId(int Index);
