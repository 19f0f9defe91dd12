namespace CceGen.FullCircle.Api.Models;

/// <summary>Every scalar that ASP.NET Core has a schema for.</summary>
public sealed class Scalars
{
    public bool IsOn { get; init; }

    public byte Tiny { get; init; }

    public sbyte SignedTiny { get; init; }

    public short Small { get; init; }

    public ushort UnsignedSmall { get; init; }

    public int Count { get; init; }

    public uint UnsignedCount { get; init; }

    public long Big { get; init; }

    public ulong UnsignedBig { get; init; }

    public float Ratio { get; init; }

    public double Precise { get; init; }

    public decimal Price { get; init; }

    public char Letter { get; init; }

    public required string Name { get; init; }

    public Guid Key { get; init; }

    public required Uri Link { get; init; }

    public required byte[] Data { get; init; }

    public DateTime Created { get; init; }

    public DateTimeOffset At { get; init; }

    public DateOnly Day { get; init; }

    public TimeOnly Time { get; init; }

    public TimeSpan Took { get; init; }

    public NumberedState Numbered { get; init; }

    public NamedState Named { get; init; }

    public required Version Version { get; init; }
}
