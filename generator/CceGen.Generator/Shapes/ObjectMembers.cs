using System;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.Shapes;

/// <summary>What an object has together with its bases.</summary>
internal static class ObjectMembers
{
    /// <summary>The properties, those of the topmost base first. One that is declared again is that of the base.</summary>
    public static List<ShapeProperty> Of(ShapeGraph shapes, ObjectShape shape) =>
        [.. Bases(shapes, shape).Reverse().SelectMany(step => step.Properties).GroupBy(property => property.Name, StringComparer.Ordinal).Select(group => group.First())];

    /// <summary>The object and its bases, upwards.</summary>
    public static IEnumerable<ObjectShape> Bases(ShapeGraph shapes, ObjectShape? shape)
    {
        for (; shape is not null; shape = shape.Base is null ? null : shapes[shape.Base.Shape] as ObjectShape)
        {
            yield return shape;
        }
    }
}
