using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Options;

/// <summary>
/// The variables of nswag.json: <c>$(name)</c>, filled from the property of MSBuild that stands for NSwag's <c>/variables</c>, from
/// the property of their own name, or from <c>defaultVariables</c>; and <c>%NAME%</c>, filled from the property of that name.
/// </summary>
/// <param name="property">The value of an MSBuild property by its name; null or empty when it is not set or not visible.</param>
/// <param name="diagnostics">Where problems are reported.</param>
internal sealed class NSwagVariables(Func<string, string?> property, DiagnosticBag diagnostics)
{
    /// <summary>The MSBuild property with values of variables, <c>a=1,b=2</c>.</summary>
    public const string Property = "CceGenVariables";

    // NSwag's pattern for the environment also matches two percent-encoded characters of a URL (%20a%20); a name does not
    // start with a digit.
    private static readonly Regex Reference = new(@"\$\((?<name>[^()]*)\)|%(?<environment>[A-Za-z_][A-Za-z0-9_]*)%", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, string> _defaults = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);

    /// <summary>The names of the variables in a text.</summary>
    public static IEnumerable<string> NamesIn(string text)
    {
        foreach (Match match in Reference.Matches(text))
        {
            yield return NameOf(match);
        }
    }

    /// <summary>Reads the value of <c>defaultVariables</c>.</summary>
    public void Define(SpecScalar variables) => Define(_defaults, variables.Text, variables.Location, "defaultVariables");

    /// <summary>Reads the value of <see cref="Property"/>.</summary>
    public void Give(string variables, LocationInfo location) => Define(_given, variables, location, Property);

    // NSwag cuts a value at a second '=' and fails on a part without one; both are reported.
    private void Define(Dictionary<string, string> values, string text, LocationInfo location, string name)
    {
        foreach (var part in text.Split([','], StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = part.Split('=');
            if (sides.Length == 2)
            {
                values[sides[0].Trim()] = sides[1];
            }
            else
            {
                diagnostics.Report(Problems.InvalidOptionValue(
                    location, name, part, "a list of name=value without '=' and ',' in a value"));
            }
        }
    }

    /// <summary>The text with its variables filled in, or null after an unresolved one was reported.</summary>
    public string? Fill(SpecScalar scalar)
    {
        var text = Fill(scalar.Text, out var unresolved);
        if (unresolved is null)
        {
            return text;
        }

        diagnostics.Report(Problems.UnresolvedVariable(scalar.Location, unresolved));
        return null;
    }

    /// <summary>Fills in what can be filled in, for a text without effect.</summary>
    public string FillKnown(SpecScalar scalar) => Fill(scalar.Text, out _);

    private string Fill(string text, out string? unresolved)
    {
        string? missing = null;
        var filled = Reference.Replace(text, match =>
        {
            if (ValueOf(match) is { } value)
            {
                return value;
            }

            missing ??= match.Value;
            return match.Value;
        });
        unresolved = missing;
        return filled;
    }

    private string? ValueOf(Match reference)
    {
        var name = NameOf(reference);
        if (_given.TryGetValue(name, out var given))
        {
            return given;
        }

        return property(name) is { Length: > 0 } text ? text
            : !reference.Groups["environment"].Success && _defaults.TryGetValue(name, out var value) ? value
            : null;
    }

    private static string NameOf(Match reference) =>
        reference.Groups["environment"] is { Success: true } environment ? environment.Value : reference.Groups["name"].Value;
}
