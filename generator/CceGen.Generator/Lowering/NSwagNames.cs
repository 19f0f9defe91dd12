using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace CceGen.Generator.Lowering;

/// <summary>The names that NSwag gives: <c>error_code</c> is <c>Error_code</c>. Where these are no identifiers, they are made some.</summary>
internal sealed class NSwagNames : NameRules
{
    private static readonly Dictionary<string, string> Comparisons = new(StringComparer.Ordinal)
    {
        [""] = "Empty", ["="] = "Eq", ["!="] = "Ne", [">"] = "Gt", ["<"] = "Lt", [">="] = "Ge", ["<="] = "Le", ["~="] = "Approx",
    };

    public override string Type(string name, string fallback = UnnamedType) => CSharpNames.ToVerbatim(TypeText(name), fallback);

    public override string Property(string name) => CSharpNames.ToVerbatim(PropertyText(name), UnnamedProperty);

    public override string InClassOfItsName(string identifier) => identifier + "1";

    public override string ConstructorParameter(string property) => char.ToLowerInvariant(property[0]) + property.Substring(1);

    public override string Body(string? name) => Parameter(name ?? "body", "body");

    public override IReadOnlyList<WantedName> Types(IReadOnlyList<string> names) => InOrder(names.Select(name => Type(name)));

    public override IReadOnlyList<WantedName> Properties(IReadOnlyList<string> names) => InOrder(names.Select(Property));

    public override IReadOnlyList<WantedName> Parameters(IReadOnlyList<string> names, IReadOnlyList<string> places, string fallback)
    {
        var identifiers = names.Select(name => Parameter(name, fallback)).ToList();
        return InOrder(identifiers.Select((identifier, index) => identifiers.Count(other => other == identifier) == 1 ? identifier : identifier + places[index]));
    }

    public override IReadOnlyList<WantedName> EnumMembers(IReadOnlyList<string> texts, bool areNumbers) =>
        InOrder(texts.Select(text => CSharpNames.ToVerbatim(EnumText(areNumbers ? "_" + text : text), "Empty")));

    /// <summary>The text with a capital, with <c>_</c> for blanks and slashes, and without hyphens: what follows one gets a capital.</summary>
    public static string ToUpperCamelCase(string text)
    {
        var camel = WithoutHyphens(text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text.Substring(1));
        return camel.Length > 0 && char.IsNumber(camel[0]) ? "_" + camel : camel;
    }

    private static List<WantedName> InOrder(IEnumerable<string> identifiers) => [.. identifiers.Select((identifier, index) => new WantedName(index, identifier))];

    private static string Parameter(string name, string fallback)
    {
        var text = Replace(name, ("-", "_"), (".", "_"), (":", "_"), ("$", ""), ("@", ""), ("[", ""), ("]", ""));
        var camel = WithoutHyphens(text.Length == 0 ? "" : char.ToLowerInvariant(text[0]) + text.Substring(1));
        return CSharpNames.ToVerbatim(camel, fallback);
    }

    private static string PropertyText(string name)
    {
        var text = Replace(
            name, ("\"", ""), ("'", ""), ("@", ""), ("?", ""), ("!", ""), ("$", ""), ("[", ""), ("]", ""), ("(", "_"), (")", ""), (".", "-"), ("=", "-"), ("+", "plus"), ("|", "_"));
        return Replace(ToUpperCamelCase(Signed(text)), ("*", "Star"), (":", "_"), ("-", "_"), ("#", "_"), ("&", "And"));
    }

    private static string EnumText(string text)
    {
        if (Comparisons.TryGetValue(text, out var word))
        {
            return word;
        }

        var name = Signed(text);
        name = name.StartsWith("_-", StringComparison.Ordinal) ? "__" + name.Substring(2) : name;
        return ToUpperCamelCase(name.Replace(":", "-").Replace("\"", ""));
    }

    // The last part of a name with points; brackets and commas are words.
    private static string TypeText(string name)
    {
        if (name.IndexOfAny(['[', ']', '<', '>', ',', ' ']) >= 0)
        {
            var words = Replace(name, ("[", " Of "), ("]", " "), ("<", " Of "), (">", " "), (",", " And "), ("  ", " "));
            name = string.Concat(words.Split(' ').Select(word => ToUpperCamelCase(LastPart(word))));
        }

        var text = ToUpperCamelCase(LastPart(name));
        if (text.Length == 0 || text.All(character => IsEnglish(character) || char.IsDigit(character)))
        {
            return text;
        }

        text = IsEnglish(text[0]) && text[0] != '_' ? text : char.IsLetterOrDigit(text[0]) || text[0] == '_' ? "_" + text : "_" + text.Substring(1);
        return Regex.Replace(Regex.Replace(text, @"\W", "_", RegexOptions.CultureInvariant), "__+", "_", RegexOptions.CultureInvariant).TrimEnd('_');
    }

    private static bool IsEnglish(char character) => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_';

    private static string LastPart(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static string Signed(string text) =>
        text.StartsWith("-", StringComparison.Ordinal) ? "Minus" + text.Substring(1) : text.StartsWith("+", StringComparison.Ordinal) ? "Plus" + text.Substring(1) : text;

    private static string WithoutHyphens(string text)
    {
        var parts = text.Replace(" ", "_").Replace("/", "_").Split('-');
        return parts[0] + string.Concat(parts.Skip(1).Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
    }

    private static string Replace(string text, params (string Old, string New)[] replacements) =>
        replacements.Aggregate(text, static (current, pair) => current.Replace(pair.Old, pair.New));
}
