using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Shapes;
using CceGen.Generator.Spec;

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
        EnumShape values => values.Schema.Enum.Aggregate(WireKinds.None, (kinds, value) => kinds | (values.Schema.Type == SchemaType.String ? WireKinds.Text : Of(value))),
        ListShape => WireKinds.Array,
        MapShape or ObjectShape => WireKinds.Object,
        UnionShape union => seen.Add(use.Shape) ? union.Branches.Aggregate(WireKinds.None, (kinds, branch) => kinds | Of(shapes, branch, seen)) : WireKinds.None,
        _ => WireKinds.Any,
    };

    private static WireKinds Of(SpecScalar value) => value.Type switch
    {
        ScalarType.Boolean => WireKinds.Boolean,
        ScalarType.Integer or ScalarType.Number => WireKinds.Number,
        _ => WireKinds.Text,
    };
}
