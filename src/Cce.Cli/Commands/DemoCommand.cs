using System.CommandLine;
using System.Security.Cryptography;
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

    public static Command Create(Surroundings surroundings)
    {
        var speed = PositiveNumber.Option("--speed", 1, "How fast it goes; 1 takes nine seconds.");
        var command = new Command(
            "demo",
            "Upgrades a cluster in a simulator: check, upgrade, pause, continue, check afterwards. Needs no account and no network.")
        {
            speed,
        };
        command.SetAction(RequestFailure.Guard(surroundings.Error, (parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(speed), surroundings, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(double speed, Surroundings surroundings, CancellationToken cancellationToken)
    {
        string secretKey = Convert.ToHexString(RandomNumberGenerator.GetBytes(20));
        var options = new CceSimulatorOptions
        {
            TimeProvider = surroundings.Clock,
            Scenario = DemoStory.Scenario.AtSpeed(speed),
            AccessKeys = [new SimulatedAccessKey("DEMO", secretKey)],
        };
        await using CceSimulator simulator = await CceSimulator.StartAsync(options, cancellationToken);
        await surroundings.Output.WriteLineAsync($"Simulator at {simulator.Endpoint}");

        using CceClient client = CceClient.Create(new CceClientOptions
        {
            Endpoints = [simulator.Endpoint],
            ProjectId = Project,
            Credentials = new AccessKeyCredential("DEMO", secretKey),
            TimeProvider = surroundings.Clock,

            // The simulator is in this process; it answers or is gone.
            AttemptTimeout = Timeout.InfiniteTimeSpan,
            TotalTimeout = Timeout.InfiniteTimeSpan,
        });
        using var cluster = new ClusterService(client, Project, Cluster, WayBack: "");
        return await new DemoStory(cluster, speed, surroundings).PlayAsync(cancellationToken);
    }
}
