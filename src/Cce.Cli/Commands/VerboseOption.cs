using System.CommandLine;

namespace Cce.Cli.Commands;

/// <summary>The option of all commands that writes details to standard error.</summary>
internal sealed class VerboseOption : Option<bool>
{
    public const string LongName = "--verbose";

    public VerboseOption()
        : base(LongName)
    {
        Description = "Write requests, retries and the stack trace of an unexpected error to standard error.";
        Recursive = true;
    }

    /// <summary>Whether the option was given.</summary>
    public static bool IsSet(ParseResult parsed) =>
        parsed.GetValue(parsed.RootCommandResult.Command.Options.OfType<VerboseOption>().Single());
}
