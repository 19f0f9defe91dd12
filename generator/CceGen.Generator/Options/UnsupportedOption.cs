namespace CceGen.Generator.Options;

/// <summary>An option that is read but not honoured: generated code is always as one value of it says.</summary>
/// <param name="inEffect">That value, which need not be NSwag's default.</param>
/// <param name="advice">What to do instead, as an order; empty where there is nothing to do.</param>
internal sealed class UnsupportedOption(string name, OptionKind kind, string defaultText, string inEffect, string advice, string description)
    : OptionRow(name, kind, defaultText, description)
{
    public string InEffect { get; } = inEffect;

    public string Advice { get; } = advice;

    /// <summary>Whether generated code is as a text says.</summary>
    public bool IsInEffect(string text) => IsSame(text, InEffect);
}
