using System;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <content>Two shapes that a value has at once: the narrower one.</content>
internal sealed partial class ShapeBuilder
{
    private const string DifferentKinds = "they are values of different kinds";

    private ShapeUse Narrower(ShapeUse first, ShapeUse second)
    {
        if (first.Shape == second.Shape)
        {
            return first;
        }

        return (graph.Find(first.Shape), graph.Find(second.Shape)) switch
        {
            (AnyShape, _) => second,
            (_, AnyShape) => first,
            (ScalarShape one, ScalarShape other) => NarrowerScalar(first, one, second, other),
            (EnumShape one, ScalarShape other) when Fit(one, other) => first,
            (ScalarShape one, EnumShape other) when Fit(other, one) => second,
            (EnumShape one, EnumShape other) => NarrowerEnum(first, one, second, other),
            (ListShape one, ListShape other) => NarrowerElement(first, one.Item, second, other.Item, item => new ListShape(second.Schema, item)),
            (MapShape one, MapShape other) => NarrowerElement(first, one.Value, second, other.Value, value => new MapShape(second.Schema, value)),
            (UnionShape, _) => IgnoreUnion(first, second),
            (_, UnionShape) => IgnoreUnion(second, first),
            _ => Contradiction(second.Schema, PlaceOf(second.Schema), DifferentKinds),
        };
    }

    private ShapeUse NarrowerScalar(ShapeUse first, ScalarShape one, ShapeUse second, ScalarShape other)
    {
        if (!SchemaKinds.Fit((SchemaTypes)one.Type, (SchemaTypes)other.Type))
        {
            return Contradiction(second.Schema, PlaceOf(second.Schema), DifferentKinds);
        }

        if (one.Type != other.Type)
        {
            return one.Type == SchemaType.Integer ? first : second;
        }

        if (one.Schema.Format is { } format && other.Schema.Format is { } otherFormat && format.Text != otherFormat.Text)
        {
            return LastOf(second, $"formats '{format.Text}' and '{otherFormat.Text}' do not fit together; the last one is used");
        }

        return one.Schema.Format is null && other.Schema.Format is not null ? second : first;
    }

    private ShapeUse NarrowerEnum(ShapeUse first, EnumShape one, ShapeUse second, EnumShape other)
    {
        var texts = one.Schema.Enum.Select(static value => value.Text).ToList();
        var others = other.Schema.Enum.Select(static value => value.Text).ToList();
        return texts.All(others.Contains) ? first
            : others.All(texts.Contains) ? second
            : LastOf(second, "the values of two enums differ; the last one is used");
    }

    private ShapeUse NarrowerElement(ShapeUse first, ShapeUse element, ShapeUse second, ShapeUse otherElement, Func<ShapeUse, Shape> make)
    {
        var (one, other) = (graph.Find(element.Shape), graph.Find(otherElement.Shape));
        return UnionEquality.AreEqual(graph, element, otherElement) || other is AnyShape || (IsAnyObject(other) && IsObject(element)) ? first
            : one is AnyShape || (IsAnyObject(one) && IsObject(otherElement)) ? second
            : _joined.Of(element.Schema, otherElement.Schema) is { } both ? Use(make(Build(both)))
            : LastOf(second, "the items of two lists or maps are too many schemas that lead to each other; those of the last one are used");
    }

    private bool IsObject(ShapeUse use) => _objects.ContainsKey(use.Shape) || graph.Find(use.Shape) is MapShape;

    private bool IsAnyObject(Shape? shape) => shape is MapShape map && graph.Find(map.Value.Shape) is AnyShape;

    private ShapeUse IgnoreUnion(ShapeUse union, ShapeUse rest)
    {
        diagnostics.Report(Problems.PartOfAllOfIgnored(PlaceOf(union.Schema).Location, "a union beside other types is not checked"));
        return rest;
    }

    private ShapeUse LastOf(ShapeUse use, string problem)
    {
        diagnostics.Report(Problems.PartOfAllOfIgnored(PlaceOf(use.Schema).Location, problem));
        return use;
    }

    private static bool Fit(EnumShape values, ScalarShape scalar) => SchemaKinds.Fit(SchemaKinds.Of(values.Schema), (SchemaTypes)scalar.Type);
}
