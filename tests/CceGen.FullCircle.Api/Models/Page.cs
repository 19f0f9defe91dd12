namespace CceGen.FullCircle.Api.Models;

/// <summary>A generic type.</summary>
public sealed class Page<T>
{
    public required IReadOnlyList<T> Items { get; init; }

    public long Total { get; init; }

    public string? Next { get; init; }
}
