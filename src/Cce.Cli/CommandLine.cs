using System.CommandLine;
using System.CommandLine.Parsing;
using Cce.Cli.Commands;

namespace Cce.Cli;

/// <summary>The commands of <c>cce-upgrade</c> under one root.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(
        string[] arguments, Surroundings surroundings, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand($"Follows the upgrade of a Huawei Cloud CCE cluster.\n{ExitCode.Help}")
        {
            ShowCommand.Create(surroundings),
            WatchCommand.Create(surroundings),
            DemoCommand.Create(surroundings),
            SignCommand.Create(surroundings),
        };

        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return await RefuseAsync(parsed, surroundings.Error);
        }

        // What a command does not expect is a mistake in this program; the runtime shows it with its stack.
        var configuration = new InvocationConfiguration
        {
            Output = surroundings.Output,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
        };
        return await parsed.InvokeAsync(configuration, cancellationToken);
    }

    private static async Task<int> RefuseAsync(ParseResult parsed, TextWriter error)
    {
        foreach (ParseError mistake in parsed.Errors)
        {
            await error.WriteLineAsync($"cce-upgrade: {mistake.Message}");
        }

        await error.WriteLineAsync("Try --help.");
        return ExitCode.Usage;
    }
}
