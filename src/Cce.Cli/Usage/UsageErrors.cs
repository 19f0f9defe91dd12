using System.CommandLine;
using System.CommandLine.Parsing;
using Cce.Cli.Rendering;

namespace Cce.Cli.Usage;

/// <summary>Every error in a command line, one message each.</summary>
internal static class UsageErrors
{
    public static async Task<IReadOnlyList<string>> OfAsync(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        if (parsed.Errors.Count == 0 && parsed.Action != command.Action)
        {
            return []; // --help, --version
        }

        List<Misspelling> misspellings = [.. Misspellings(command, parsed.UnmatchedTokens)];
        List<string> others = command is CliCommand checkedCommand
            ? [.. ParseErrors(parsed), .. await CheckAsync(checkedCommand, parsed)]
            : misspellings.Count > 0 ? [] : [$"Specify a command: {Names(command.Subcommands)}"];

        // An option that is misspelt is not missing as well.
        return
        [
            .. misspellings.Select(static each => each.Message),
            .. others.Where(other => !misspellings.Any(each => each.IsAbout(other))).Distinct(),
        ];
    }

    private static IEnumerable<string> ParseErrors(ParseResult parsed) => parsed.Errors
        .Select(static error => error.Message.TrimEnd('.'))
        .Where(message => !parsed.UnmatchedTokens.Any(token => message.EndsWith($"'{token}'", StringComparison.Ordinal)));

    private static async Task<IEnumerable<string>> CheckAsync(CliCommand command, ParseResult parsed)
    {
        var errors = new List<string>();
        foreach (Func<CommandResult, Task<IEnumerable<string>>> check in command.Checks)
        {
            errors.AddRange(await check(parsed.CommandResult));
        }

        return errors;
    }

    private static string Names(IEnumerable<Symbol> symbols) => string.Join(", ", symbols.Select(static symbol => symbol.Name));

    private static IEnumerable<Misspelling> Misspellings(Command command, IReadOnlyList<string> tokens)
    {
        string[] options = [.. command.Options.Concat(Parents(command).SelectMany(static parent => parent.Options)
            .Where(static option => option.Recursive)).Select(static option => option.Name)];
        bool isValue = false;
        foreach (string token in tokens)
        {
            bool isOption = token.StartsWith('-');
            if (isOption || !isValue)
            {
                bool isCommand = !isOption && command.Subcommands.Count > 0;
                string? meant = isOption ? ClosestName.Find(token.Split('=', ':')[0], options)
                    : isCommand ? ClosestName.Find(token, command.Subcommands.Select(static each => each.Name))
                    : null;
                yield return new Misspelling(token, isOption ? "option" : isCommand ? "command" : "argument", meant, command);
                if (isCommand)
                {
                    yield break; // What follows belongs to the command that was meant.
                }
            }

            // What follows an unknown option is its value, not another error.
            isValue = isOption && !token.Contains('=', StringComparison.Ordinal);
        }
    }

    private static IEnumerable<Command> Parents(Command command) => command.Parents.OfType<Command>();

    private sealed record Misspelling(string Token, string Kind, string? Meant, Command Command)
    {
        public string Message
        {
            get
            {
                string shown = PrintableText.Cell(Token);
                string where = Command is RootCommand ? "" : $" of '{Command.Name}'";
                return Meant is not null ? $"'{shown}' is not {An(Kind)} {Kind}{where}; did you mean '{Meant}'?"
                    : Kind == "command" ? $"'{shown}' is not a command; use one of {Names(Command.Subcommands)}"
                    : $"'{shown}' is not {An(Kind)} {Kind}{where}";
            }
        }

        public bool IsAbout(string message) => Meant is not null && message.Contains($"'{Meant}'", StringComparison.Ordinal);

        private static string An(string kind) => kind == "command" ? "a" : "an";
    }
}
