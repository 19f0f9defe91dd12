using System.CommandLine;
using System.CommandLine.Parsing;
using Cce.Cli.Rendering;

namespace Cce.Cli.Commands;

/// <summary>The option that selects how a result is printed.</summary>
internal static class OutputOption
{
    public static Option<OutputFormat> Create(string subject, string? more = null) => new("--output")
    {
        Description = $"Format of the {subject}: text (default) or json.{(more is null ? "" : $" {more}")}",
        HelpName = "text|json",
        CustomParser = Parse,
    };

    private static OutputFormat Parse(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        switch (text.ToLowerInvariant())
        {
            case "text":
                return OutputFormat.Text;
            case "json":
                return OutputFormat.Json;
            default:
                result.AddError($"'--output' must be text or json, but is '{PrintableText.Cell(text)}'");
                return default;
        }
    }
}
