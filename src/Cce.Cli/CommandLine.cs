using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Cce.Cli.Commands;
using Cce.Cli.Rendering;
using Cce.Cli.Usage;

namespace Cce.Cli;

/// <summary>The commands of <c>cce-upgrade</c> under one root.</summary>
internal static class CommandLine
{
    private static readonly string[] Examples =
    [
        "cce-upgrade demo",
        "cce-upgrade plan  --region cn-north-4 --cluster-id CLUSTER --target-version v1.23.5-r0 --pre-check",
        "cce-upgrade start --region cn-north-4 --cluster-id CLUSTER --target-version v1.23.5-r0 --snapshot --yes",
        "cce-upgrade watch --region cn-north-4 --cluster-id CLUSTER",
    ];

    public static async Task<int> RunAsync(
        string[] arguments, CommandContext context, CancellationToken cancellationToken = default)
    {
        bool isVerbose = arguments.Contains(VerboseOption.LongName, StringComparer.Ordinal);
        try
        {
            ParseResult parsed = Root(context).Parse(arguments);
            IReadOnlyList<string> errors = await UsageErrors.OfAsync(parsed);
            return errors.Count > 0
                ? await RejectAsync(parsed, errors, context.Error)
                : await parsed.InvokeAsync(
                    new InvocationConfiguration
                    {
                        Output = context.Output,
                        Error = context.Error,
                        EnableDefaultExceptionHandler = false,
                    },
                    cancellationToken);
        }
        catch (Exception exception)
        {
            // The last resort: a defect of this program. It must neither look like a crash nor be hidden.
            await context.Error.WriteLineAsync(
                $"cce-upgrade: Unexpected error: {RequestFailure.Describe(exception)}"
                + (isVerbose ? "" : $" (run again with {VerboseOption.LongName} for the stack trace)"));
            if (isVerbose)
            {
                await context.Error.WriteLineAsync(PrintableText.Lines(exception.ToString()));
            }

            return ExitCode.InternalError;
        }
    }

    private static RootCommand Root(CommandContext context)
    {
        var root = new RootCommand("Upgrades Huawei Cloud CCE clusters and follows the upgrades.")
        {
            PlanCommand.Create(context),
            StartCommand.Create(context),
            WatchCommand.Create(context),
            ShowCommand.Create(context),
            ListCommand.Create(context),
            SteerCommands.Pause(context),
            SteerCommands.Continue(context),
            SteerCommands.Retry(context),
            SignCommand.Create(context),
            DemoCommand.Create(context),
            new VerboseOption(),
        };
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new CommandHelp(new HelpAction { MaxWidth = context.HelpWidth }, Examples);
        return root;
    }

    private static async Task<int> RejectAsync(ParseResult parsed, IReadOnlyList<string> errors, TextWriter error)
    {
        foreach (string message in errors)
        {
            await error.WriteLineAsync($"cce-upgrade: {PrintableText.Of(message)}");
        }

        Command command = parsed.CommandResult.Command;
        string help = command is RootCommand ? "cce-upgrade --help" : $"cce-upgrade {command.Name} --help";
        await error.WriteLineAsync($"See '{help}'");
        return ExitCode.Usage;
    }
}
