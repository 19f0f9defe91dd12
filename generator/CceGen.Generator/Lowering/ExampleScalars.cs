using System;
using System.Globalization;
using System.Text.RegularExpressions;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>Makes the texts, numbers, Booleans and times of examples.</summary>
internal static class ExampleScalars
{
    private static readonly Regex Absolute = new(@"\A[a-z][a-z0-9+.-]*://[^\s/?#]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The value that a scalar of the document means; null when it is no value of the type.</summary>
    public static ExampleModel? Of(LoweredType type, SpecScalar scalar)
    {
        var text = scalar.Text;
        switch (type.Kind)
        {
            case TypeKind.String:
                return Leaf(ExampleKind.Text, type, text);
            case TypeKind.Boolean:
                return scalar.Type == ScalarType.Boolean ? Leaf(ExampleKind.Plain, type, text.ToLowerInvariant()) : null;
            case TypeKind.Guid:
                return Guid.TryParse(text, out var guid) ? Leaf(ExampleKind.FromText, type, guid.ToString("D")) : null;
            case TypeKind.Uri:
                return Absolute.IsMatch(text) && Uri.TryCreate(text, UriKind.Absolute, out _) ? Leaf(ExampleKind.Uri, type, text) : null;
            case TypeKind.Bytes:
                return text.Length > 0 && Base64.IsText(text) ? Leaf(ExampleKind.Bytes, type, text) : null;
            case TypeKind.DateTimeOffset or TypeKind.DateTime or TypeKind.DateOnly:
                return Time(type, text);
            case TypeKind.TimeSpan or TypeKind.TimeOnly:
                return TimeOfDay(type, text);
            default:
                return Number(type.Kind, text) is { } number ? Leaf(ExampleKind.Plain, type, number) : null;
        }
    }

    /// <summary>A value that stands for any of the type.</summary>
    public static ExampleModel Of(LoweredType type, string name) => type.Kind switch
    {
        TypeKind.String or TypeKind.Any => Leaf(ExampleKind.Text, type, name),
        TypeKind.Boolean => Leaf(ExampleKind.Plain, type, "true"),
        TypeKind.Guid => Leaf(ExampleKind.FromText, type, "3fa85f64-5717-4562-b3fc-2c963f66afa6"),
        TypeKind.Uri => Leaf(ExampleKind.Uri, type, "https://example.com/"),
        TypeKind.Bytes => Leaf(ExampleKind.Bytes, type, "AQID"),
        TypeKind.DateTimeOffset or TypeKind.DateTime or TypeKind.DateOnly => Time(type, "2024-01-02T03:04:05Z")!,
        TypeKind.TimeSpan or TypeKind.TimeOnly => TimeOfDay(type, "01:30:00")!,
        _ => Leaf(ExampleKind.Plain, type, Number(type.Kind, "1") ?? "default"),
    };

    /// <summary>The value where any JSON may be.</summary>
    public static ExampleModel OfAny(LoweredType type, SpecScalar scalar) => scalar.Type switch
    {
        ScalarType.Null => Leaf(ExampleKind.Plain, type, "null"),
        ScalarType.Boolean => Leaf(ExampleKind.Plain, type, scalar.Text.ToLowerInvariant()),
        ScalarType.Integer or ScalarType.Number when (Number(TypeKind.Int64, scalar.Text) ?? Number(TypeKind.Double, scalar.Text)) is { } number
            => Leaf(ExampleKind.Plain, type, number),
        _ => Leaf(ExampleKind.Text, type, scalar.Text),
    };

    private static string? Number(TypeKind kind, string text)
    {
        const NumberStyles styles = NumberStyles.Float;
        var culture = CultureInfo.InvariantCulture;
        switch (kind)
        {
            case TypeKind.Int32:
                return int.TryParse(text, NumberStyles.AllowLeadingSign, culture, out var int32) ? int32.ToString(culture) : null;
            case TypeKind.Int64:
                return long.TryParse(text, NumberStyles.AllowLeadingSign, culture, out var int64) ? int64.ToString(culture) + "L" : null;
            case TypeKind.Single:
                return float.TryParse(text, styles, culture, out var single) && IsFinite(single) ? single.ToString("R", culture) + "f" : null;
            case TypeKind.Double:
                return double.TryParse(text, styles, culture, out var real) && IsFinite(real) ? real.ToString("R", culture) + "d" : null;
            case TypeKind.Decimal:
                return decimal.TryParse(text, styles, culture, out var exact) ? exact.ToString(culture) + "m" : null;
            default:
                return null;
        }
    }

    private static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    // In UTC and exact to the second: it is an example.
    private static ExampleModel? Time(LoweredType type, string text)
    {
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            return null;
        }

        var isDate = type.Wire is ScalarWire { IsDate: true };
        var shown = isDate ? time.DateTime : time.UtcDateTime;
        return Leaf(ExampleKind.Time, type, isDate
            ? FormattableString.Invariant($"{shown.Year}, {shown.Month}, {shown.Day}")
            : FormattableString.Invariant($"{shown.Year}, {shown.Month}, {shown.Day}, {shown.Hour}, {shown.Minute}, {shown.Second}"));
    }

    // A duration of ISO 8601 is shown as one of 90 minutes.
    private static ExampleModel? TimeOfDay(LoweredType type, string text) =>
        TimeSpan.TryParseExact(text.StartsWith("P", StringComparison.Ordinal) ? "01:30:00" : text, "c", CultureInfo.InvariantCulture, out var time) && time.Days == 0
            ? Leaf(ExampleKind.Clock, type, FormattableString.Invariant($"{time.Hours}, {time.Minutes}, {time.Seconds}"))
            : null;

    private static ExampleModel Leaf(ExampleKind kind, LoweredType type, string text) => new(kind, type.Type, text, EquatableArray<ExampleMemberModel>.Empty);
}
