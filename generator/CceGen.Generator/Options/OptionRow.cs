using System;
using System.Collections.Generic;
using System.Globalization;

namespace CceGen.Generator.Options;

/// <summary>A row of <see cref="OptionTable"/>: an option of nswag.json's <c>openApiToCSharpClient</c>.</summary>
/// <param name="name">The name in nswag.json.</param>
/// <param name="kind">How the value is written.</param>
/// <param name="defaultText">The default as nswag.json would write it; empty for <c>null</c>, <c>""</c> and <c>[]</c>.</param>
/// <param name="description">What the option decides: a phrase for the page of options and for editors.</param>
internal abstract class OptionRow(string name, OptionKind kind, string defaultText, string description)
{
    public string Name { get; } = name;

    public OptionKind Kind { get; } = kind;

    public string DefaultText { get; } = defaultText;

    public string Description { get; } = description;

    /// <summary>The texts to choose from; empty where any text may be a value.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What <see cref="NoEffect"/> asks; null for an option that has an effect whatever the others are.</summary>
    public Func<ClientSection, string?>? Condition { get; set; }

    /// <summary>The reason for which a value changes nothing, as a clause: "wrapResponses is false"; null when it does.</summary>
    public string? NoEffect(ClientSection section) => Condition?.Invoke(section);

    /// <summary>Whether a text says the same as the default.</summary>
    public bool IsDefault(string text) => IsSame(text, DefaultText);

    /// <summary>Whether two texts say the same: type names also without namespace, numbers in any spelling.</summary>
    protected static bool IsSame(string text, string expected) =>
        string.Equals(text, expected, StringComparison.OrdinalIgnoreCase)
        || (expected.StartsWith("System.", StringComparison.Ordinal)
            && text.Length > 0 && expected.EndsWith("." + text, StringComparison.OrdinalIgnoreCase))
        || (TryReadNumber(text, out var number) && TryReadNumber(expected, out var expectedNumber) && number.Equals(expectedNumber));

    private static bool TryReadNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
