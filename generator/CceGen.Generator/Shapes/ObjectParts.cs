using System.Collections.Generic;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>What an object is made of while it is put together.</summary>
internal sealed class ObjectParts(OpenApiSchema schema)
{
    /// <summary>The schema that describes the object.</summary>
    public OpenApiSchema Schema { get; } = schema;

    /// <summary>The shape that the object becomes.</summary>
    public ShapeId Id { get; set; }

    public ShapeUse? Base { get; set; }

    /// <summary>How many bases there are, one above the other.</summary>
    public int Depth { get; set; }

    public List<OpenApiProperty> Properties { get; } = [];

    public List<SpecScalar> Required { get; } = [];

    /// <summary>What tells the objects apart that have this one as their base.</summary>
    public OpenApiDiscriminator? Discriminator { get; set; }

    /// <summary>The values of the base's discriminator that are those of this object, as it declares them; none where it does not.</summary>
    public List<string> DiscriminatorTexts { get; } = [];

    /// <summary>The schema of further members; false where there are none; null where nothing is said about them.</summary>
    public OpenApiSchema? Additional { get; set; }

    /// <summary>Whether further members are allowed, as the object itself says it, its base apart; null where it says nothing.</summary>
    public bool? IsOpen { get; set; }
}
