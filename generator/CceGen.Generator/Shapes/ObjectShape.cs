using System.Collections.Generic;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>An object with properties, those of <c>allOf</c> included.</summary>
/// <param name="schema">The schema that describes the object.</param>
/// <param name="component">The component whose name it has; null for an inline one.</param>
internal sealed class ObjectShape(OpenApiSchema schema, OpenApiSchema? component) : Shape(schema)
{
    public OpenApiSchema? Component { get; } = component;

    /// <summary>The object whose properties it has as well.</summary>
    public ShapeUse? Base { get; init; }

    /// <summary>How many bases there are, one above the other.</summary>
    public int Depth { get; init; }

    /// <summary>The properties that the base does not have, and those that it has but that are declared again.</summary>
    public IReadOnlyList<ShapeProperty> Properties { get; init; } = [];

    public IReadOnlyList<SpecScalar> Required { get; init; } = [];

    /// <summary>What tells the objects apart that have this one as their base.</summary>
    public OpenApiDiscriminator? Discriminator { get; init; }

    /// <summary>The values of the base's discriminator that are those of this object, as it declares them; none where it does not.</summary>
    public IReadOnlyList<string> DiscriminatorTexts { get; init; } = [];

    /// <summary>What further members are; null where they are any JSON.</summary>
    public ShapeUse? Additional { get; init; }

    /// <summary>Whether further members are not allowed.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether further members are allowed, as the object itself says it, its base apart; null where it says nothing.</summary>
    public bool? IsOpen { get; init; }
}
