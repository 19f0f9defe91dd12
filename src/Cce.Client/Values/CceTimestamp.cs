namespace Cce.Client;

/// <summary>
/// A point in time as the service writes it. The service has several forms for it, most often that of Go: <c>2022-12-16
/// 13:40:20.75671 +0800 CST</c>. The text is kept unchanged; its parsed parts are in <see cref="Value"/> and
/// <see cref="Nanoseconds"/>. No member throws, whatever the text is.
/// </summary>
/// <remarks>
/// <para>
/// These forms are read: Go's, with up to nine digits of a second, any name of a time zone and the reading of a monotonic clock
/// behind it (<c> m=+0.5</c>); RFC 3339 and ISO 8601, with <c>T</c> or a space and with <c>Z</c> or an offset
/// (<c>+08:00</c>, <c>+0800</c>, <c>+08</c>). The offset counts; the name of the zone is a label only (<c>CST</c> stands for
/// several zones).
/// </para>
/// <para>
/// A date that does not exist, an offset beyond 14 hours, and a time without an offset, which may be any of 27 points in time,
/// have no <see cref="Value"/>.
/// </para>
/// </remarks>
public readonly struct CceTimestamp : IEquatable<CceTimestamp>
{
    /// <summary>Initializes a new instance from a text.</summary>
    /// <param name="text">The text in the response; <see langword="null"/> if there is none.</param>
    public CceTimestamp(string? text)
    {
        Text = text;
        if (text is not null && TimestampReader.TryRead(text, out DateTimeOffset value, out int nanoseconds))
        {
            Value = value;
            Nanoseconds = nanoseconds;
        }
    }

    /// <summary>The text in the response; <see langword="null"/> if there is none.</summary>
    public string? Text { get; }

    /// <summary>
    /// The point in time, with the offset of the text; <see langword="null"/> if the text is missing or no point in time. .NET
    /// counts in units of 100 nanoseconds: what is smaller is cut off here and is in <see cref="Nanoseconds"/>.
    /// </summary>
    public DateTimeOffset? Value { get; }

    /// <summary>The fraction of the second, all nine digits of it: 0 to 999,999,999 nanoseconds; 0 without a <see cref="Value"/>.</summary>
    public int Nanoseconds { get; }

    /// <summary>
    /// Whether the time is not set: the text is missing or empty, or it is Go's zero time, the first second of the year 1.
    /// </summary>
    public bool IsUnset => string.IsNullOrEmpty(Text) || Value?.UtcTicks == 0;

    /// <summary>Whether both texts are the same.</summary>
    public static bool operator ==(CceTimestamp left, CceTimestamp right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(CceTimestamp left, CceTimestamp right) => !left.Equals(right);

    /// <summary>
    /// Whether both texts are the same. Two texts for one point in time differ; compare <see cref="Value"/> for that.
    /// </summary>
    public bool Equals(CceTimestamp other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CceTimestamp other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text is null ? 0 : StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text in the response; empty if there is none.</summary>
    public override string ToString() => Text ?? "";
}
