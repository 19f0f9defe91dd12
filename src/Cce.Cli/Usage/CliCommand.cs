using System.CommandLine;
using System.CommandLine.Parsing;

namespace Cce.Cli.Usage;

/// <summary>A command with the checks of its arguments, its examples and its exit codes.</summary>
/// <remarks>
/// The library stops at the first validator that fails. These checks all run, so that a user sees every error at once.
/// </remarks>
internal sealed class CliCommand(string name, string description) : Command(name, description)
{
    /// <summary>Return the errors in the arguments. The value of an option that cannot be parsed has an error already.</summary>
    public List<Func<CommandResult, Task<IEnumerable<string>>>> Checks { get; } = [];

    /// <summary>Complete command lines for the help.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>The exit codes that the command can return, in ascending order.</summary>
    public required IReadOnlyList<int> ExitCodes { get; init; }

    public void AddCheck(Func<CommandResult, IEnumerable<string>> check) => Checks.Add(result => Task.FromResult(check(result)));
}
