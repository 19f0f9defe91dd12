using System.Text.Json.Serialization;

namespace CceGen.FullCircle.Api.Models;

/// <summary>A union whose classes are told apart by a text.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Round), "round")]
[JsonDerivedType(typeof(Square), "square")]
public abstract class Shape
{
    public required string Color { get; init; }
}
