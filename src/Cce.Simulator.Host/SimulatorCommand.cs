using System.CommandLine;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Host;

/// <summary>The command line of the simulator: starts it, says where it is, and waits for Ctrl+C.</summary>
internal static class SimulatorCommand
{
    /// <summary>Makes the command.</summary>
    public static RootCommand Create()
    {
        var options = new SimulatorArguments();
        var root = new RootCommand("Simulates the cluster upgrades of Huawei Cloud CCE, for trying out a client.");
        options.AddTo(root);
        root.SetAction(async (arguments, cancellationToken) =>
        {
            try
            {
                await using CceSimulator simulator = await CceSimulator.StartAsync(options.Read(arguments), cancellationToken);
                await ServeAsync(simulator, arguments.InvocationConfiguration.Output, cancellationToken);
                return 0;
            }
            catch (IOException exception)
            {
                // The port is taken.
                await arguments.InvocationConfiguration.Error.WriteLineAsync(exception.Message);
                return 1;
            }
        });
        return root;
    }

    private static async Task ServeAsync(CceSimulator simulator, TextWriter output, CancellationToken cancellationToken)
    {
        SimulatedUpgrade upgrade = simulator.Upgrades.Start(simulator.Scenario.Upgrade);
        SimulatedUpgrade sample = simulator.Upgrades.AddSample();

        await output.WriteLineAsync($"Upgrades, live   {new Uri(simulator.Endpoint, "/upgrades")}");
        await output.WriteLineAsync($"API reference    {simulator.Endpoint}");
        await output.WriteLineAsync($"Running upgrade  {new Uri(simulator.Endpoint, upgrade.Path)}");
        await output.WriteLineAsync($"Huawei's sample  {new Uri(simulator.Endpoint, sample.Path)}");
        await output.WriteLineAsync("Ctrl+C ends the simulator.");

        // Ctrl+C is the way to end it, and no error.
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
