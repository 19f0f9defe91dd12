using System;

namespace CceGen.Generator.Options;

/// <summary>
/// An option that has an effect. <paramref name="apply"/> returns null for a text that is no value of the option;
/// <paramref name="allowed"/> says what would be one.
/// </summary>
internal sealed class SupportedOption(
    string name, OptionKind kind, string defaultText, string allowed, string description, Func<ClientOptions, string, ClientOptions?> apply)
    : OptionRow(name, kind, defaultText, description)
{
    private (string Text, string What)? _loss;

    public string Allowed { get; } = allowed;

    /// <summary>NSwag's default, where it is another one: it applies where an nswag.json has it.</summary>
    public string? NSwagDefault { get; private set; }

    /// <summary>The default where <c>shape</c> is NSwag's; null where it is the same.</summary>
    public string? NSwagShapeDefault { get; private set; }

    /// <summary>Whether NSwag has no such option, and ignores it.</summary>
    public bool IsOwn { get; private set; }

    /// <summary>The value that is in effect where <c>shape</c> is not NSwag's, whatever the option says; null for an option of every shape.</summary>
    public string? ModernText { get; private set; }

    /// <summary>Why the option has no effect where <c>shape</c> is not NSwag's; null for one that has.</summary>
    public string? ModernReason { get; private set; }

    /// <summary>
    /// What a value may be in the mapping that nswag.json has for the option, where MSBuild has <c>name=value, name=value</c>; null for
    /// an option that is no mapping.
    /// </summary>
    public string? AllowedInMap { get; init; }

    /// <summary>The name in MSBuild: <c>useBaseUrl</c> is <c>UseBaseUrl</c> there.</summary>
    public string PascalName { get; } = char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>Whether its place in nswag.json is kept where it is not the default, for problems that the document shows.</summary>
    public bool IsPlaced { get; private set; }

    /// <summary>Whether a text says nothing else than what is in effect where <c>shape</c> is not NSwag's.</summary>
    public bool IsModern(string text) => ModernReason is not null ? IsDefault(text) : ModernText is null || IsSame(text, ModernText);

    /// <summary>Sets the option, unless the text is no value of it.</summary>
    public bool TryApply(ref ClientOptions options, string text)
    {
        if (apply(options, text) is not { } applied)
        {
            return false;
        }

        options = applied;
        return true;
    }

    /// <summary>Says when the option has no effect.</summary>
    public SupportedOption If(Func<ClientSection, string?> condition)
    {
        Condition = condition;
        return this;
    }

    /// <summary>Says that the option has an effect in NSwag's shape alone, and what is in effect in the other one.</summary>
    public SupportedOption InModernShape(string text)
    {
        ModernText = text;
        return this;
    }

    /// <summary>Says that the option has an effect in NSwag's shape alone, and why it has none in the other one.</summary>
    public SupportedOption OnlyInNSwagShape(string reason)
    {
        ModernReason = reason;
        return this;
    }

    /// <summary>What is lost by a value that NSwag may have written; null for nothing.</summary>
    public string? LossOf(string text) => _loss is { } loss && loss.Text == text ? loss.What : null;

    /// <summary>Says what a value loses, as a clause with what to do.</summary>
    public SupportedOption Losing(string text, string what)
    {
        _loss = (text, what);
        return this;
    }

    public SupportedOption AsOwn()
    {
        IsOwn = true;
        return this;
    }

    public SupportedOption WithPlace()
    {
        IsPlaced = true;
        return this;
    }

    public SupportedOption WithNSwagDefault(string text)
    {
        NSwagDefault = text;
        return this;
    }

    /// <summary>Says that NSwag has another default, which NSwag's shape takes.</summary>
    public SupportedOption WithDefaultOfNSwagShape(string text)
    {
        NSwagShapeDefault = text;
        return this;
    }
}
