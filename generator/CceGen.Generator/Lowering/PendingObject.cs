using System.Collections.Generic;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Shapes;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>A class that has a name and waits for its members: they are lowered later, so that types may refer to each other.</summary>
internal sealed class PendingObject(string name, string? baseName, ObjectShape shape)
{
    public string Name { get; } = name;

    /// <summary>The name of the base class.</summary>
    public string? BaseName { get; } = baseName;

    /// <summary>The classes that have it as their base class, as far as they are known.</summary>
    public List<PendingObject> Derived { get; } = [];

    /// <summary>The schema that describes the class.</summary>
    public OpenApiSchema Schema => shape.Schema;

    /// <summary>How many base classes it has.</summary>
    public int Depth => shape.Depth;

    public IReadOnlyList<ShapeProperty> Properties => shape.Properties;

    public IReadOnlyList<SpecScalar> Required => shape.Required;

    /// <summary>The component whose name the class has; null for an inline schema.</summary>
    public string? ComponentName => shape.Component?.ComponentName;

    /// <summary>What tells derived classes apart; null without a property.</summary>
    public OpenApiDiscriminator? Discriminator => shape.Discriminator is { PropertyName: not null } discriminator ? discriminator : null;

    /// <summary>The key of a discriminator, whether it has a property or not.</summary>
    public SpecScalar? DiscriminatorKey => shape.Discriminator?.Key;

    /// <summary>The values of the base's discriminator that are those of this class, as its schema declares them.</summary>
    public IReadOnlyList<string> DiscriminatorTexts => shape.DiscriminatorTexts;

    /// <summary>What further members are; null where they are any JSON.</summary>
    public ShapeUse? Additional => shape.Additional;

    public bool IsClosed => shape.IsClosed;

    /// <summary>Whether further members are allowed, as the class itself says it; null where it says nothing.</summary>
    public bool? IsOpen => shape.IsOpen;
}
