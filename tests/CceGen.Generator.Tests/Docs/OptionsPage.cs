using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CceGen.Generator.Options;

namespace CceGen.Generator.Tests.Docs;

/// <summary>Writes the tables of the page of options, from the table that the generator reads options with.</summary>
internal static partial class OptionsPage
{
    /// <summary>The options that have an effect, NSwag's or CceGen's own.</summary>
    /// <param name="page">The page, which has sections for some of them.</param>
    public static string Supported(bool isOwn, string page)
    {
        var sections = Section().Matches(page).Select(match => match.Groups["name"].Value).ToHashSet();
        var table = new StringBuilder("\n| option | default | values | what it decides |\n| --- | --- | --- | --- |\n");
        foreach (var option in OptionTable.Supported.Where(option => option.IsOwn == isOwn))
        {
            var name = sections.Contains(option.Name) ? $"[`{option.Name}`](#{option.Name.ToLowerInvariant()})" : $"`{option.Name}`";
            var nswag = option.NSwagDefault is { } other ? $" NSwag's default is {Shown(other)}." : "";
            var shape = option.NSwagShapeDefault is { } own ? $" The default is {Shown(own)} where [`shape`](#shape) is `NSwag`." : "";
            var modern = option.ModernText is { } always ? $" Always {Shown(always)} where [`shape`](#shape) is `Modern`." : "";
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {Shown(option.DefaultText)} | {Values(option)} | {option.Description}{nswag}{shape}{modern} |\n");
        }

        return table.Append('\n').ToString();
    }

    /// <summary>The options that generated code does not depend on.</summary>
    public static string Unsupported()
    {
        var table = new StringBuilder("\n| option | NSwag's default | generated code | what it decides in NSwag |\n| --- | --- | --- | --- |\n");
        foreach (var option in OptionTable.Unsupported)
        {
            var reason = option.NoEffect(new ClientSection());
            var used = IsAlways(option) ? $"no effect: {reason}" : "as " + Shown(option.InEffect) + (option.Advice.Length == 0 ? "" : "; " + option.Advice);
            table.Append(CultureInfo.InvariantCulture, $"| `{option.Name}` | {Shown(option.DefaultText)} | {used} | {option.Description} |\n");
        }

        return table.Append('\n').ToString();
    }

    /// <summary>Whether an option has no effect whatever the others are.</summary>
    public static bool IsAlways(OptionRow option) => ConfigsOfEveryKind.All(section => option.NoEffect(section) is not null);

    // With these, each option that depends on another one has its effect in one of them.
    private static IEnumerable<ClientSection> ConfigsOfEveryKind
    {
        get
        {
            yield return new ClientSection();
            var other = new ClientSection();
            foreach (var option in OptionTable.All)
            {
                other.Add(option.Name, option.Kind switch
                {
                    OptionKind.Boolean => option.DefaultText == "true" ? "false" : "true",
                    OptionKind.Choice => option.Values.First(value => value != option.DefaultText),
                    _ => "Other",
                });
            }

            yield return other;
        }
    }

    private static string Values(SupportedOption option) => option.Kind switch
    {
        OptionKind.Choice => string.Join(", ", option.Values.Select(value => $"`{value}`")),
        OptionKind.Boolean => "`true`, `false`",
        OptionKind.List => "a list of " + option.Allowed,
        _ => option.Allowed,
    };

    private static string Shown(string text) => text.Length == 0 ? "none" : $"`{text}`";

    [GeneratedRegex(@"^### `(?<name>\w+)`$", RegexOptions.Multiline)]
    private static partial Regex Section();
}
