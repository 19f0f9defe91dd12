using System;

namespace CceGen.Generator.Options;

/// <summary>
/// An option that has an effect. <paramref name="apply"/> returns null for a text that is no value of the option;
/// <paramref name="allowed"/> says what would be one.
/// </summary>
internal sealed class SupportedOption(
    string name,
    string defaultText,
    string allowed,
    Func<ClientOptions, string, ClientOptions?> apply,
    params string[] notSupported) : OptionRow(name, defaultText)
{
    public string Allowed { get; } = allowed;

    /// <summary>
    /// What a value may be in the mapping that nswag.json has for the option, where MSBuild has <c>name=value, name=value</c>; null for
    /// an option that is one text.
    /// </summary>
    public string? AllowedInMap { get; init; }

    /// <summary>The name in MSBuild: <c>useBaseUrl</c> is <c>UseBaseUrl</c> there.</summary>
    public string PascalName { get; } = char.ToUpperInvariant(name[0]) + name.Substring(1);

    public OptionStatus Apply(ref ClientOptions options, string text)
    {
        if (apply(options, text) is { } applied)
        {
            options = applied;
            return OptionStatus.Applied;
        }

        return Array.Exists(notSupported, value => string.Equals(value, text, StringComparison.OrdinalIgnoreCase))
            ? OptionStatus.NotSupported
            : OptionStatus.Invalid;
    }
}
