using System.Text.Json;
using CsCheck;

namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>Random JSON objects, in the texts that both libraries write the same way.</summary>
internal static class RandomJson
{
    private static readonly Gen<string> Text = Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Char[' ', '~'], Gen.Char['\u4e00', '\u4eff']), 0, 12]
        .Select(text => JsonSerializer.Serialize(text));

    // Instants, because a reader that recognises them in a string changes them.
    private static readonly Gen<string> Instant =
        Gen.OneOf("\"2024-01-02T03:04:05Z\"", "\"2024-01-02T03:04:05.120+08:00\"", "\"/Date(0)/\"", "\"2024-02-30\"");

    private static readonly Gen<string> Scalar = Gen.OneOf(
        Text,
        Instant,
        Gen.Long.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Gen.OneOf("true", "false", "null", "0.5", "-12.25", "12345678901234567890"));

    private static readonly Gen<string> Value = Gen.Recursive<string>((depth, value) => depth > 2
        ? Scalar
        : Gen.OneOf(
            Scalar,
            value.Array[0, 3].Select(items => $"[{string.Join(",", items)}]"),
            Members(value)));

    /// <summary>An object with random members whose names are unlike the known one.</summary>
    public static Gen<string> Object(string known) =>
        Members(Value, known);

    private static Gen<string> Members(Gen<string> value, string known = "") =>
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 1, 6], value).Array[0, 5].Select(members => "{" + string.Join(",", members
            .Where(member => member.Item1 != known)
            .DistinctBy(member => member.Item1, StringComparer.Ordinal)
            .Select(member => $"\"{member.Item1}\":{member.Item2}")) + "}");
}
