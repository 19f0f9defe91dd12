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
        var root = new RootCommand($"Upgrades a Huawei Cloud CCE cluster, and follows the upgrade.\n{ExitCode.Help}")
        {
            PlanCommand.Create(surroundings),
            StartCommand.Create(surroundings),
            WatchCommand.Create(surroundings),
            ShowCommand.Create(surroundings),
            ListCommand.Create(surroundings),
            SteerCommands.Pause(surroundings),
            SteerCommands.Continue(surroundings),
            SteerCommands.Retry(surroundings),
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
