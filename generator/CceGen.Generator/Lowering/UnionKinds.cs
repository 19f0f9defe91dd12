using System.Collections.Generic;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>The kinds of JSON that a shape has.</summary>
internal static class UnionKinds
{
    // Unions may be inside each other at any depth, which must not cost stack.
    public static WireKinds Of(ShapeGraph shapes, ShapeUse use)
    {
        var kinds = WireKinds.None;
        var seen = new HashSet<ShapeId>();
        var open = new Stack<ShapeUse>([use]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            kinds |= next.IsNullable ? WireKinds.Null : WireKinds.None;
            if (shapes[next.Shape] is not UnionShape union)
            {
                kinds |= Of(shapes[next.Shape]);
            }
            else if (seen.Add(next.Shape))
            {
                foreach (var branch in union.Branches)
                {
                    open.Push(branch);
                }
            }
        }

        return kinds;
    }

    private static WireKinds Of(Shape shape) => shape switch
    {
        ScalarShape { Type: SchemaType.String } => WireKinds.Text,
        ScalarShape { Type: SchemaType.Boolean } => WireKinds.Boolean,
        ScalarShape => WireKinds.Number,
        EnumShape { Type: SchemaType.Integer } => WireKinds.Number,
        EnumShape => WireKinds.Text,
        ListShape => WireKinds.Array,
        MapShape or ObjectShape => WireKinds.Object,
        _ => WireKinds.Any,
    };
}
