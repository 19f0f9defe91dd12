using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Options;

/// <summary>Makes the rows of <see cref="OptionTable"/>, by the kind of their values.</summary>
internal static class OptionRows
{
    private const string TrueOrFalse = "true or false";

    public static SupportedOption Flag(string name, bool defaultValue, string description, Func<ClientOptions, bool, ClientOptions> apply) =>
        new(name, OptionKind.Boolean, TextOf(defaultValue), TrueOrFalse, description, (options, text) =>
            OptionTexts.Boolean(text) is { } value ? apply(options, value) : null);

    /// <summary>An option whose values are the names of an enum.</summary>
    public static SupportedOption Choice<T>(string name, T defaultValue, string description, Func<ClientOptions, T, ClientOptions> apply)
        where T : struct, Enum =>
        new(name, OptionKind.Choice, defaultValue.ToString(), OneOf(Enum.GetNames(typeof(T))), description, (options, text) =>
            OptionTexts.Enum<T>(text) is { } value ? apply(options, value) : null)
        {
            Values = Enum.GetNames(typeof(T)),
        };

    public static SupportedOption Choice(
        string name, string defaultValue, IReadOnlyList<string> values, string description, Func<ClientOptions, string, ClientOptions> apply) =>
        new(name, OptionKind.Choice, defaultValue, OneOf(values), description, (options, text) =>
            OptionTexts.OneOf(values, text) is { } value ? apply(options, value) : null)
        {
            Values = values,
        };

    /// <summary>An option whose values are types, with or without their namespaces.</summary>
    public static SupportedOption TypeChoice(
        string name, string defaultValue, IReadOnlyList<string> types, string description, Func<ClientOptions, string, ClientOptions> apply) =>
        new(name, OptionKind.Choice, defaultValue, OneOf(types), description, (options, text) =>
            OptionTexts.Type(types, text) is { } value ? apply(options, value) : null)
        {
            Values = types,
        };

    /// <param name="read">Returns null for a text that is no value.</param>
    public static SupportedOption Text(
        string name, string defaultValue, string allowed, string description, Func<string, string?> read, Func<ClientOptions, string, ClientOptions> apply) =>
        new(name, OptionKind.Text, defaultValue, allowed, description, (options, text) =>
            (text.Length == 0 && defaultValue.Length == 0 ? text : read(text)) is { } value ? apply(options, value) : null);

    /// <param name="read">Returns null for a text that is no item.</param>
    public static SupportedOption List(
        string name,
        string allowed,
        string description,
        Func<string, string?> read,
        Func<ClientOptions, EquatableArray<string>, ClientOptions> apply) =>
        new(name, OptionKind.List, "", allowed, description, (options, text) =>
        {
            var items = text.Split([','], StringSplitOptions.RemoveEmptyEntries).Select(item => read(item.Trim())).ToList();
            return items.Contains(null) ? null : apply(options, items.OfType<string>().ToEquatableArray());
        });

    /// <summary>A Boolean option that is always as <paramref name="inEffect"/> says.</summary>
    public static UnsupportedOption Always(string name, bool defaultValue, bool inEffect, string advice, string description) =>
        new(name, OptionKind.Boolean, TextOf(defaultValue), TextOf(inEffect), advice, description);

    /// <summary>An option with a text that is always <paramref name="inEffect"/>.</summary>
    public static UnsupportedOption Always(string name, string defaultValue, string inEffect, string advice, string description) =>
        new(name, OptionKind.Text, defaultValue, inEffect, advice, description);

    /// <summary>An option that has no effect, whatever its value.</summary>
    public static UnsupportedOption Ineffective(string name, OptionKind kind, string defaultValue, string reason, string description) =>
        new(name, kind, defaultValue, defaultValue, "", description) { Condition = _ => reason };

    public static string OneOf(IEnumerable<string> values) => "one of " + string.Join(", ", values);

    private static string TextOf(bool value) => value ? "true" : "false";
}
