using System;
using System.Globalization;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>The limits of a number, as the arguments of an attribute: those of an <c>int</c> are exact, all others are those of a <c>double</c>.</summary>
internal static class NumberLimits
{
    /// <summary>The limits; null where there are none, or where no number is within them.</summary>
    public static (string Minimum, string Maximum)? Of(SchemaBounds bounds, TypeKind kind) => kind switch
    {
        TypeKind.Int32 => OfInteger(bounds),
        TypeKind.UInt64 => OfNumber(bounds, "ulong.MaxValue"),
        TypeKind.Int64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal => OfNumber(bounds, "double.MaxValue"),
        _ => null,
    };

    private static (string Minimum, string Maximum)? OfInteger(SchemaBounds bounds)
    {
        var minimum = Later(Integer(bounds.Minimum, Math.Ceiling), Integer(bounds.ExclusiveMinimum, static value => Math.Floor(value) + 1), Math.Max);
        var maximum = Later(Integer(bounds.Maximum, Math.Floor), Integer(bounds.ExclusiveMaximum, static value => Math.Ceiling(value) - 1), Math.Min);
        return (minimum is null && maximum is null) || minimum > maximum || minimum > int.MaxValue || maximum < int.MinValue
            ? null
            : (Text(minimum), Text(maximum)) is var (least, most) ? (least ?? "int.MinValue", most ?? "int.MaxValue") : null;
    }

    // A limit beyond the type is none.
    private static string? Text(decimal? value) => value is >= int.MinValue and <= int.MaxValue ? value.Value.ToString("0", CultureInfo.InvariantCulture) : null;

    // The attribute of .NET Standard allows a limit itself: one that is exclusive is not told apart.
    private static (string Minimum, string Maximum)? OfNumber(SchemaBounds bounds, string greatest)
    {
        var minimum = Later(Number(bounds.Minimum), Number(bounds.ExclusiveMinimum), Math.Max);
        var maximum = Later(Number(bounds.Maximum), Number(bounds.ExclusiveMaximum), Math.Min);
        return (minimum is null && maximum is null) || minimum > maximum
            ? null
            : (minimum is { } least ? Text(least) : "double.MinValue", maximum is { } most ? Text(most) : greatest);
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture) + "d";

    private static T? Later<T>(T? first, T? second, Func<T, T, T> choose)
        where T : struct => first is { } one && second is { } other ? choose(one, other) : first ?? second;

    private static decimal? Integer(SpecScalar? scalar, Func<decimal, decimal> round) =>
        scalar is not null && decimal.TryParse(Digits(scalar), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 1e27m ? round(value) : null;

    private static double? Number(SpecScalar? scalar) =>
        scalar is not null && double.TryParse(Digits(scalar), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsNaN(value) && !double.IsInfinity(value) ? value : null;

    private static string Digits(SpecScalar scalar) => CoreSchema.IntegerText(scalar) ?? scalar.Text;
}
