using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Shapes;

/// <summary>A property of an <see cref="ObjectShape"/>.</summary>
internal sealed class ShapeProperty(OpenApiProperty property, ShapeUse use)
{
    public string Name => property.Name;

    public LocationInfo NameLocation => property.NameLocation;

    public OpenApiSchema Schema => property.Schema;

    public ShapeUse Use { get; } = use;
}
