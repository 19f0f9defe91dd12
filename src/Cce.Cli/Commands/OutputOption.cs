using System.CommandLine;

namespace Cce.Cli.Commands;

/// <summary>The option that says how a result is printed.</summary>
internal static class OutputOption
{
    public static Option<OutputFormat> Create(string description) => new("--output")
    {
        Description = description,
        HelpName = "text|json",
    };
}
