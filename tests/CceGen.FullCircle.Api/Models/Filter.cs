namespace CceGen.FullCircle.Api.Models;

/// <summary>Parameters of a query in one object.</summary>
public sealed class Filter
{
    public string? Text { get; init; }

    public int? Limit { get; init; }

    public NamedState? State { get; init; }

    public List<int> Ids { get; init; } = [];
}
