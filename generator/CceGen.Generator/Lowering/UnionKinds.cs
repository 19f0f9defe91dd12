using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>The kinds of JSON that a shape has.</summary>
internal static class UnionKinds
{
    public static WireKinds Of(ShapeGraph shapes, ShapeUse use) => Of(shapes, use, []);

    private static WireKinds Of(ShapeGraph shapes, ShapeUse use, HashSet<ShapeId> seen) => (use.IsNullable ? WireKinds.Null : WireKinds.None) | shapes[use.Shape] switch
    {
        ScalarShape { Type: SchemaType.String } => WireKinds.Text,
        ScalarShape { Type: SchemaType.Boolean } => WireKinds.Boolean,
        ScalarShape => WireKinds.Number,
        EnumShape { Type: SchemaType.Integer } => WireKinds.Number,
        EnumShape => WireKinds.Text,
        ListShape => WireKinds.Array,
        MapShape or ObjectShape => WireKinds.Object,
        UnionShape union => seen.Add(use.Shape) ? union.Branches.Aggregate(WireKinds.None, (kinds, branch) => kinds | Of(shapes, branch, seen)) : WireKinds.None,
        _ => WireKinds.Any,
    };
}
