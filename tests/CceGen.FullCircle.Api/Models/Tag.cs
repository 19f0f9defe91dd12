namespace CceGen.FullCircle.Api.Models;

/// <summary>A small object, in lists, maps and generics.</summary>
public sealed class Tag
{
    public required string Name { get; init; }

    public int Weight { get; init; }
}
