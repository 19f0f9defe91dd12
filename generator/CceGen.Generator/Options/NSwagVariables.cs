using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Options;

/// <summary>The variables of nswag.json: <c>$(name)</c>, filled from <c>defaultVariables</c>.</summary>
internal sealed class NSwagVariables(DiagnosticBag diagnostics)
{
    // NSwag's pattern for the environment also matches two percent-encoded characters of a URL (%20a%20); a name does not
    // start with a digit.
    private static readonly Regex Reference = new(@"\$\((?<name>[^()]*)\)|%[A-Za-z_][A-Za-z0-9_]*%", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>Reads <c>a=1,b=2</c>. NSwag cuts a value at a second '=' and fails on a part without one; both are reported.</summary>
    public void Define(SpecScalar variables)
    {
        foreach (var part in variables.Text.Split([','], StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = part.Split('=');
            if (sides.Length == 2)
            {
                _values[sides[0].Trim()] = sides[1];
            }
            else
            {
                diagnostics.Report(Problems.InvalidOptionValue(
                    variables.Location, "defaultVariables", part, "a list of name=value without '=' and ',' in a value"));
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
            if (_values.TryGetValue(match.Groups["name"].Value, out var value))
            {
                return value;
            }

            missing ??= match.Value;
            return match.Value;
        });
        unresolved = missing;
        return filled;
    }
}
