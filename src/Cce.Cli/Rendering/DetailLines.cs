namespace Cce.Cli.Rendering;

/// <summary>Lines of a name and its value; a missing value has no line.</summary>
internal static class DetailLines
{
    public static string Of(params IEnumerable<(string Name, string? Value)> lines) => string.Join(Environment.NewLine, lines
        .Where(static line => !string.IsNullOrEmpty(line.Value))
        .Select(static line => Of(line.Name, PrintableText.Value(line.Value))));

    public static string Of(string name, string value) => $"{name,-13} {value}".TrimEnd();
}
