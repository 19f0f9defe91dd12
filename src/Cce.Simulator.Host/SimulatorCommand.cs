using System.CommandLine;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Host;

/// <summary>The command line of the simulator: starts it, prints its addresses, and waits for Ctrl+C.</summary>
internal static class SimulatorCommand
{
    /// <summary>Creates the command.</summary>
    public static RootCommand Create()
    {
        var options = new SimulatorArguments();
        var root = new RootCommand("Simulates the cluster upgrades of Huawei Cloud CCE, to try a client.");
        options.AddTo(root);
        root.SetAction(async (arguments, cancellationToken) =>
        {
            try
            {
                CceSimulatorOptions settings = options.Read(arguments);
                await using CceSimulator simulator = await CceSimulator.StartAsync(settings, cancellationToken);
                await ServeAsync(simulator, settings, arguments.InvocationConfiguration.Output, cancellationToken);
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

    private static async Task ServeAsync(
        CceSimulator simulator, CceSimulatorOptions options, TextWriter output, CancellationToken cancellationToken)
    {
        SimulatedUpgrade upgrade = simulator.Upgrades.Start(simulator.Scenario.Upgrade);
        SimulatedUpgrade sample = simulator.Upgrades.AddSample();

        await output.WriteLineAsync($"Live upgrades    {new Uri(simulator.Endpoint, "/upgrades")}");
        await output.WriteLineAsync($"API reference    {simulator.Endpoint}");
        await output.WriteLineAsync($"Running upgrade  {new Uri(simulator.Endpoint, upgrade.Path)}");
        await output.WriteLineAsync($"Huawei's sample  {new Uri(simulator.Endpoint, sample.Path)}");
        string label = "Try it           ";
        foreach (string line in TryLine.For(simulator.Endpoint, upgrade, options))
        {
            await output.WriteLineAsync(label + line);
            label = new string(' ', label.Length);
        }

        await output.WriteLineAsync("Ctrl+C stops the simulator.");

        // Ctrl+C is the way to end it, and no error.
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
