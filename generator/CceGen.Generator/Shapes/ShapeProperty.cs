using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Shapes;

/// <summary>A property of an <see cref="ObjectShape"/>.</summary>
internal sealed class ShapeProperty(OpenApiProperty property, ShapeUse use)
{
    public string Name => property.Name;

    public LocationInfo NameLocation => property.NameLocation;

    /// <summary>The description of the property itself, where it can have one.</summary>
    public string? Description => property.Description;

    public OpenApiSchema Schema => property.Schema;

    public ShapeUse Use { get; } = use;
}
