namespace CceGen.FullCircle.Api.Models;

/// <summary>A type that contains itself: as an object, in a list and in a map.</summary>
public sealed class Tree
{
    public required string Value { get; init; }

    public Tree? Left { get; init; }

    public List<Tree> Children { get; init; } = [];

    public Dictionary<string, Tree> Named { get; init; } = [];
}
