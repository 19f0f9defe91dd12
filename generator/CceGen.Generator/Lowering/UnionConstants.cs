using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>The members of an object that have only some texts: an enum, often of one.</summary>
internal static class UnionConstants
{
    /// <summary>More values are no way to tell types apart.</summary>
    private const int MostTexts = 64;

    /// <summary>The texts that a property may have; none when it may have any.</summary>
    public static IReadOnlyList<string> TextsOf(ShapeGraph shapes, ShapeProperty property) =>
        shapes[property.Use.Shape] is var shape && shape is EnumShape && !shape.Schema.IsExtensibleEnum && shape.Schema.Enum.Count <= MostTexts
            ? [.. shape.Schema.Enum.Select(static value => value.Text)]
            : property.Schema.Enum.Count is > 0 and <= MostTexts ? [.. property.Schema.Enum.Select(static value => value.Text)]
            : [];

    /// <summary>The text of the first member that has only one, as an object declares it itself.</summary>
    public static string? TextOf(Shape shape) => shape is ObjectShape members
        ? members.Properties.Select(static property => property.Schema.Enum).FirstOrDefault(static values => values.Count == 1)?[0].Text
        : null;
}
