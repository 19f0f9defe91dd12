namespace CceGen.FullCircle.Api.Models;

/// <summary>Where a union may be: as a member, in a list, in a map.</summary>
public sealed class Drawing
{
    public required Shape Main { get; init; }

    public Shape? Other { get; init; }

    public List<Shape> Shapes { get; init; } = [];

    public Dictionary<string, Shape> Named { get; init; } = [];

    public List<Message> Messages { get; init; } = [];
}
