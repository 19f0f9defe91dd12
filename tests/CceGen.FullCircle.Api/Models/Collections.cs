using System.Text.Json;

namespace CceGen.FullCircle.Api.Models;

/// <summary>Lists, maps and generics, nested.</summary>
public sealed class Collections
{
    public int[] Numbers { get; init; } = [];

    public List<string> Names { get; init; } = [];

    public List<string?> MaybeNames { get; init; } = [];

    public IReadOnlyList<long>? MaybeNumbers { get; init; }

    public HashSet<Guid> Keys { get; init; } = [];

    public List<Tag> Tags { get; init; } = [];

    public List<List<int>> Matrix { get; init; } = [];

    public List<DateOnly> Days { get; init; } = [];

    public List<TimeSpan> Durations { get; init; } = [];

    public List<NumberedState> Numbered { get; init; } = [];

    public List<NamedState> Named { get; init; } = [];

    public List<decimal> Prices { get; init; } = [];

    public Dictionary<string, int> Counts { get; init; } = [];

    public Dictionary<string, int?> MaybeCounts { get; init; } = [];

    public Dictionary<string, Tag> TagsByName { get; init; } = [];

    public Dictionary<string, List<Tag>> TagLists { get; init; } = [];

    public Dictionary<int, string> NamesByNumber { get; init; } = [];

    public Dictionary<string, Dictionary<string, DateTimeOffset>> Times { get; init; } = [];

    public required Page<Tag> Page { get; init; }

    public required Page<Page<int>> Pages { get; init; }

    public required Pair<string, Tag> Pair { get; init; }

    public JsonElement Anything { get; init; }

    public object? Whatever { get; init; }
}
