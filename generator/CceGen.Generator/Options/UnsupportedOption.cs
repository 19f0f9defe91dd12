using System;
using System.Globalization;

namespace CceGen.Generator.Options;

/// <summary>
/// An option that is read but not honoured. <paramref name="noEffect"/> says why a value would change nothing even if the
/// option were honoured, or returns null when it would.
/// </summary>
internal sealed class UnsupportedOption(string name, string defaultText, Func<ClientSection, string?>? noEffect = null)
    : OptionRow(name, defaultText)
{
    public string? NoEffect(ClientSection section) => noEffect?.Invoke(section);

    /// <summary>Whether a text says the same as the default: type names also without namespace, numbers in any spelling.</summary>
    public bool IsDefault(string text) =>
        string.Equals(text, DefaultText, StringComparison.OrdinalIgnoreCase)
        || (DefaultText.StartsWith("System.", StringComparison.Ordinal)
            && DefaultText.EndsWith("." + text, StringComparison.OrdinalIgnoreCase))
        || (TryReadNumber(text, out var number) && TryReadNumber(DefaultText, out var expected) && number.Equals(expected));

    private static bool TryReadNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
