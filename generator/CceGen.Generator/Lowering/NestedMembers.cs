using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>Reports the members of an object that no style but <c>deepObject</c> can write: their values throw when a request is made.</summary>
internal sealed class NestedMembers(LoweringContext context)
{
    /// <summary>Reports those of a parameter that is an object, or may be one.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="schema">The schema of its value.</param>
    /// <param name="serialization">How it is written.</param>
    public void Report(OpenApiParameter parameter, OpenApiSchema schema, ParameterSerialization serialization)
    {
        if (serialization.Content != ParameterContent.Parts || serialization.Format == ParameterFormat.DeepObject)
        {
            return;
        }

        // A query and cookies repeat the name of a member.
        var canRepeat = serialization.Explode && serialization.Place is ParameterPlace.Query or ParameterPlace.QueryString or ParameterPlace.Cookie;
        Report(parameter, context.Shapes.Of(schema), canRepeat, []);
    }

    private void Report(OpenApiParameter parameter, ShapeUse use, bool canRepeat, HashSet<ShapeId> seen)
    {
        if (!seen.Add(use.Shape))
        {
            return;
        }

        switch (context.Shapes[use.Shape])
        {
            case ObjectShape shape:
                foreach (var property in shape.Properties)
                {
                    Check(parameter, property.Name, property.Use, canRepeat);
                }

                if (shape.Base is { } parent)
                {
                    Report(parameter, parent, canRepeat, seen);
                }

                break;
            case MapShape map:
                Check(parameter, "additionalProperties", map.Value, canRepeat);
                break;
            case UnionShape union:
                foreach (var branch in union.Branches)
                {
                    Report(parameter, branch, canRepeat, seen);
                }

                break;
        }
    }

    private void Check(OpenApiParameter parameter, string member, ShapeUse use, bool canRepeat)
    {
        if (KindOf(use, canRepeat) is { } kind)
        {
            context.Diagnostics.Report(Problems.MemberNotSendable(use.Schema.Location, member, parameter.Name, kind));
        }
    }

    private string? KindOf(ShapeUse use, bool canRepeat) => context.Shapes[use.Shape] switch
    {
        ObjectShape => "an object",
        MapShape => "a map",
        ListShape list when IsNested(list.Item) => "a list of objects or lists",
        ListShape when !canRepeat => "a list",
        UnionShape union when union.Branches.All(branch => KindOf(branch, canRepeat) is not null) => "a union of them",
        _ => null,
    };

    private bool IsNested(ShapeUse use) => context.Shapes[use.Shape] is ObjectShape or MapShape or ListShape;
}
