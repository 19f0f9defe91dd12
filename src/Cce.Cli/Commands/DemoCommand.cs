using System.CommandLine;
using System.Security.Cryptography;
using Cce.Cli.Rendering;
using Cce.Cli.Usage;
using Cce.Client;
using Cce.Client.Authentication;
using Cce.Simulator;
using Cce.Simulator.Gateway;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade demo</c>: upgrades a cluster in a simulator that runs in this process, with signed requests.</summary>
internal static class DemoCommand
{
    private const string Project = "05a1b2c3d4e5f60718293a4b5c6d7e8f";
    private const string Cluster = "6f1d4c52-8f0a-11ee-b9d1-0242ac120002";

    public static CliCommand Create(CommandContext context)
    {
        var speed = PositiveNumber.Option("--speed", 1, "Speed; at 1 the demo takes nine seconds.");
        var command = new CliCommand(
            "demo", "Upgrades a simulated cluster: check, upgrade, pause, continue, check. Requires no account and no network.")
        {
            Examples = ["cce-upgrade demo", "cce-upgrade demo --speed 3"],
            ExitCodes = [ExitCode.Success, ExitCode.Usage, ExitCode.InternalError, ExitCode.Cancelled],
        };
        command.Add(speed);
        command.SetAction(RequestFailure.Guard(context.Error, (parsed, cancellationToken) =>
            RunAsync(parsed, parsed.GetValue(speed), context, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed, double speed, CommandContext context, CancellationToken cancellationToken)
    {
        string secretKey = Convert.ToHexString(RandomNumberGenerator.GetBytes(20));
        var options = new CceSimulatorOptions
        {
            TimeProvider = context.Clock,
            Scenario = DemoStory.Scenario.AtSpeed(speed),
            AccessKeys = [new SimulatedAccessKey("DEMO", secretKey)],
        };
        await using CceSimulator simulator = await CceSimulator.StartAsync(options, cancellationToken);
        await context.Output.WriteLineAsync($"Simulator at {simulator.Endpoint}");

        using CceClient client = CceClient.Create(new CceClientOptions
        {
            Endpoints = [simulator.Endpoint],
            ProjectId = Project,
            Credentials = new AccessKeyCredential("DEMO", secretKey),
            TimeProvider = context.Clock,
            LoggerFactory = VerboseOption.IsSet(parsed) ? new LineLoggerFactory(context.Error) : null,

            // The simulator is in this process; it responds or is gone.
            AttemptTimeout = Timeout.InfiniteTimeSpan,
            TotalTimeout = Timeout.InfiniteTimeSpan,
        });
        using var cluster = new ClusterService(client, Project, Cluster, Arguments: "");
        return await new DemoStory(cluster, speed, context).PlayAsync(cancellationToken);
    }
}
