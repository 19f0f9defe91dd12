using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>Reports what no style but <c>deepObject</c> says how to write: it is sent as JSON, or not at all in a cookie without encoding.</summary>
internal sealed class NestedMembers(LoweringContext context)
{
    /// <summary>Reports the members and items of a parameter that are nested, and returns whether there are any.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="schema">The schema of its value.</param>
    /// <param name="serialization">How it is written.</param>
    public bool Report(OpenApiParameter parameter, OpenApiSchema schema, ParameterSerialization serialization) =>
        serialization is { Content: ParameterContent.Parts or ParameterContent.Lists, Separators.Length: 0 } && serialization.Format != ParameterFormat.DeepObject
            && Report(parameter, context.Shapes.Of(schema), serialization, []);

    private bool Report(OpenApiParameter parameter, ShapeUse use, ParameterSerialization serialization, HashSet<ShapeId> seen)
    {
        if (!seen.Add(use.Shape))
        {
            return false;
        }

        switch (context.Shapes[use.Shape])
        {
            case ObjectShape shape:
                var members = shape.Properties.Count(property => Check(parameter, $"Member '{property.Name}'", property.Use, serialization));
                return (shape.Base is { } parent && Report(parameter, parent, serialization, seen)) || members > 0;
            case MapShape map:
                return Check(parameter, "Member 'additionalProperties'", map.Value, serialization);
            case ListShape list when IsNested(list.Item):
                return Check(parameter, "An item", list.Item, serialization);
            case UnionShape union:
                return union.Branches.Select(branch => Report(parameter, branch, serialization, seen)).ToList().Contains(true);
            default:
                return false;
        }
    }

    private bool Check(OpenApiParameter parameter, string part, ShapeUse use, ParameterSerialization serialization)
    {
        // A query and cookies repeat the name of a member.
        var canRepeat = serialization.Explode && serialization.Place is ParameterPlace.Query or ParameterPlace.QueryString or ParameterPlace.Cookie;
        if (KindOf(use, canRepeat) is not { } kind)
        {
            return false;
        }

        context.Diagnostics.Report(serialization.Format == ParameterFormat.Cookie
            ? Problems.MemberNotSendable(use.Schema.Location, part, parameter.Name, kind)
            : Problems.NestedValueIsJson(use.Schema.Location, part, parameter.Name, kind));
        return true;
    }

    private string? KindOf(ShapeUse use, bool canRepeat) => context.Shapes[use.Shape] switch
    {
        ObjectShape => "an object",
        MapShape => "a map",
        ListShape list when IsNested(list.Item) => "a list of objects or lists",
        ListShape when !canRepeat => "a list",
        UnionShape union when union.Branches.Any(branch => KindOf(branch, canRepeat) is not null) => "a union with one of them",
        _ => null,
    };

    private bool IsNested(ShapeUse use) => context.Shapes[use.Shape] switch
    {
        ObjectShape or MapShape or ListShape => true,
        UnionShape union => union.Branches.Any(IsNested),
        _ => false,
    };
}
