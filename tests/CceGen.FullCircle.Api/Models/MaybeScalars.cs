namespace CceGen.FullCircle.Api.Models;

/// <summary>The same scalars, each of which may be null.</summary>
public sealed class MaybeScalars
{
    public bool? IsOn { get; init; }

    public byte? Tiny { get; init; }

    public short? Small { get; init; }

    public int? Count { get; init; }

    public uint? UnsignedCount { get; init; }

    public long? Big { get; init; }

    public ulong? UnsignedBig { get; init; }

    public float? Ratio { get; init; }

    public double? Precise { get; init; }

    public decimal? Price { get; init; }

    public string? Name { get; init; }

    public Guid? Key { get; init; }

    public Uri? Link { get; init; }

    public byte[]? Data { get; init; }

    public DateTime? Created { get; init; }

    public DateTimeOffset? At { get; init; }

    public DateOnly? Day { get; init; }

    public TimeOnly? Time { get; init; }

    public TimeSpan? Took { get; init; }

    public NumberedState? Numbered { get; init; }

    public NamedState? Named { get; init; }

    public Tag? Tag { get; init; }
}
