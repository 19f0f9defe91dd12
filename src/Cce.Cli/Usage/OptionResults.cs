using System.CommandLine;
using System.CommandLine.Parsing;

namespace Cce.Cli.Usage;

/// <summary>Access to what was typed, for checks: the value of an option that cannot be parsed throws.</summary>
internal static class OptionResults
{
    /// <summary>The text that was given for an option; <see langword="null"/> if none or several were.</summary>
    public static string? Text(this CommandResult result, Option option) =>
        result.GetResult(option) is { Implicit: false, Tokens: [{ Value: var text }] } ? text : null;

    /// <summary>Whether an option was given, with whatever value.</summary>
    public static bool Has(this CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    /// <summary>The texts that were given for an argument.</summary>
    public static IEnumerable<string> Texts(this CommandResult result, Argument argument) =>
        result.GetResult(argument)?.Tokens.Select(static token => token.Value) ?? [];
}
