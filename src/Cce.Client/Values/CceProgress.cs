using System.Globalization;

namespace Cce.Client;

/// <summary>
/// How far something is, as the service writes it: text with a decimal number, for example <c>0.00</c>. Huawei documents
/// neither unit nor range; it may run to 1 or to 100, so nothing here is turned into per cent. Nothing here throws, whatever the
/// text is.
/// </summary>
public readonly struct CceProgress : IEquatable<CceProgress>
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint
        | NumberStyles.AllowExponent | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    /// <summary>Initializes a new instance from a text.</summary>
    /// <param name="text">The text in the response; <see langword="null"/> if there is none.</param>
    public CceProgress(string? text)
    {
        Text = text;
        Value = decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal value) ? value : null;
    }

    /// <summary>The text in the response; <see langword="null"/> if there is none.</summary>
    public string? Text { get; }

    /// <summary>
    /// The number, with the digits of the text (<c>0.50</c> stays <c>0.50</c>) and in its unit, which is not known;
    /// <see langword="null"/> if the text is missing or no number. The decimal point is a point in every culture.
    /// </summary>
    public decimal? Value { get; }

    /// <summary>Whether both texts are the same.</summary>
    public static bool operator ==(CceProgress left, CceProgress right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(CceProgress left, CceProgress right) => !left.Equals(right);

    /// <summary>
    /// Whether both texts are the same. Two texts for one number differ; compare <see cref="Value"/> for that.
    /// </summary>
    public bool Equals(CceProgress other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CceProgress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text is null ? 0 : StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text in the response; empty if there is none.</summary>
    public override string ToString() => Text ?? "";
}
