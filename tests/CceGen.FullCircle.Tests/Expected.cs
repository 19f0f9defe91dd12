using System.Text.Json;
using CceGen.FullCircle.Api.Models;

namespace CceGen.FullCircle.Tests;

/// <summary>The values that the clients send, as the application has to receive them.</summary>
internal static class Expected
{
    public static readonly Guid Key = new("6f9619ff-8b86-d011-b42d-00c04fc964ff");

    public static readonly DateTimeOffset At = new DateTimeOffset(2026, 11, 26, 21, 30, 15, TimeSpan.FromHours(8)).AddTicks(1234567);

    public static readonly DateTimeOffset Created = new(2026, 11, 26, 21, 30, 15, TimeSpan.Zero);

    public static readonly DateOnly Day = new(2024, 2, 29);

    public static readonly TimeOnly Time = new(13, 5, 9, 250);

    public static readonly TimeSpan Took = new(1, 2, 3, 4, 500);

    public static readonly Uri Link = new("https://example.org/a%20b?c=d&e=%26");

    public static Scalars Scalars { get; } = new()
    {
        IsOn = true,
        Tiny = byte.MaxValue,
        SignedTiny = sbyte.MinValue,
        Small = short.MinValue,
        UnsignedSmall = ushort.MaxValue,
        Count = int.MinValue,
        UnsignedCount = uint.MaxValue,
        Big = 9007199254740993,
        UnsignedBig = ulong.MaxValue,
        Ratio = 1.5f,
        Precise = 0.1,
        Price = 79228162514264337593543.9501m,
        Letter = 'ß',
        Name = "\"quoted\" & <€> 😀",
        Key = Key,
        Link = Link,
        Data = [0, 1, 254, 255],
        Created = Created.UtcDateTime,
        At = At,
        Day = Day,
        Time = Time,
        Took = Took,
        Numbered = NumberedState.Closed,
        Named = NamedState.Done,
        Version = new Version(1, 2, 3, 4),
    };

    public static MaybeScalars MaybeScalars { get; } = new()
    {
        IsOn = false,
        Tiny = 1,
        Small = -2,
        Count = 3,
        UnsignedCount = 4_000_000_000,
        Big = long.MinValue,
        UnsignedBig = 5,
        Ratio = -0.25f,
        Precise = 1e300,
        Price = 1.10m,
        Name = "",
        Key = Key,
        Link = Link,
        Data = [],
        Created = Created.UtcDateTime,
        At = At,
        Day = Day,
        Time = Time,
        Took = -Took,
        Numbered = NumberedState.Unknown,
        Named = NamedState.Waiting,
        Tag = new Tag { Name = "t", Weight = -1 },
    };

    public static Collections Collections { get; } = new()
    {
        Numbers = [1, -2, 3],
        Names = ["a", ""],
        MaybeNumbers = [long.MaxValue],
        Keys = [Key],
        Tags = [new Tag { Name = "one", Weight = 1 }],
        Matrix = [[1, 2], [], [3]],
        Days = [Day],
        Durations = [Took, TimeSpan.Zero],
        Numbered = [NumberedState.Open, NumberedState.Unknown],
        Named = [NamedState.Running, NamedState.Done],
        Prices = [1.10m, 0.30m],
        Counts = new() { ["a b"] = 1, [""] = 2 },
        MaybeCounts = new() { ["some"] = 4 },
        TagsByName = new() { ["two"] = new Tag { Name = "two", Weight = 2 } },
        TagLists = new() { ["empty"] = [], ["full"] = [new Tag { Name = "three" }] },
        NamesByNumber = new() { [7] = "seven" },
        Times = new() { ["x"] = new() { ["y"] = At } },
        Page = new() { Items = [new Tag { Name = "four", Weight = 4 }], Total = 5_000_000_000, Next = "n" },
        Pages = new() { Items = [new() { Items = [1], Total = 1 }], Total = 1 },
        Pair = new("first", new Tag { Name = "second" }),
        Anything = JsonSerializer.SerializeToElement(new { a = new[] { 1, 2 }, b = (string?)null }),
        Whatever = "text",
    };

    public static Drawing Drawing { get; } = new()
    {
        Main = new Round { Color = "red", Radius = 1.5 },
        Other = new Square { Color = "blue", Side = 2, Inside = new Round { Color = "green", Radius = 1 } },
        Shapes = [new Square { Color = "grey", Side = 3 }, new Round { Color = "black", Radius = 0.5 }],
        Named = new() { ["dot"] = new Round { Color = "white", Radius = 0.25 } },
        Messages = [new Alarm { Text = "fire", Level = 3 }, new Message { Text = "hello" }],
    };

    public static Tree Tree { get; } = new()
    {
        Value = "root",
        Left = new() { Value = "left" },
        Children = [new() { Value = "child", Children = [new() { Value = "grandchild" }] }],
        Named = new() { ["n"] = new() { Value = "named" } },
    };

    public static Order Order { get; } = new()
    {
        Id = 5_000_000_000,
        Customer = "Ann",
        Mail = "ann@example.org",
        Code = "AB-12",
        Total = 12.50m,
        Lines = ["one", "two"],
        Priority = 7,
        Reason = "because",
        Note = "note",
    };
}
