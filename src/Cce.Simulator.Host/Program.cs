using System.CommandLine;
using System.Globalization;
using Cce.Simulator;
using Cce.Simulator.Upgrades;

var port = new Option<ushort>("--port")
{
    Description = "Port on 127.0.0.1; 0 takes a free one.",
    HelpName = "number",
};
var speed = new Option<double>("--speed")
{
    Description = "How fast the upgrade goes; 1 takes a minute, 10 six seconds.",
    HelpName = "number",
    DefaultValueFactory = _ => 1,
    CustomParser = result =>
    {
        string text = result.Tokens[0].Value;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            || number is not (>= 1e-3 and <= 1e6))
        {
            result.AddError($"--speed must be a number from 0.001 to 1000000, not '{text}'.");
        }

        return number;
    },
};
var fail = new Option<bool>("--fail") { Description = "Let the upgrade fail at 60 per cent." };

var root = new RootCommand("Simulates the upgrade-task operation of Huawei Cloud CCE, for trying out a client.")
{
    port, speed, fail,
};
root.SetAction(async (arguments, cancellationToken) =>
{
    var options = new CceSimulatorOptions { Port = arguments.GetValue(port) };
    UpgradeScenario scenario = new UpgradeScenario { FailsAt = arguments.GetValue(fail) ? 60m : null }
        .AtSpeed(arguments.GetValue(speed));
    try
    {
        await using CceSimulator simulator = await CceSimulator.StartAsync(options, cancellationToken);
        await ServeAsync(simulator, scenario, arguments.InvocationConfiguration.Output, cancellationToken);
        return 0;
    }
    catch (IOException exception)
    {
        // The port is taken.
        await arguments.InvocationConfiguration.Error.WriteLineAsync(exception.Message);
        return 1;
    }
});

return await root.Parse(args).InvokeAsync();

static async Task ServeAsync(CceSimulator simulator, UpgradeScenario scenario, TextWriter output, CancellationToken cancellationToken)
{
    SimulatedUpgrade upgrade = simulator.Upgrades.Start(scenario);
    SimulatedUpgrade sample = simulator.Upgrades.AddSample();

    await output.WriteLineAsync($"Reference page   {simulator.Endpoint}");
    await output.WriteLineAsync($"Running upgrade  {new Uri(simulator.Endpoint, upgrade.Path)}");
    await output.WriteLineAsync($"Huawei's sample  {new Uri(simulator.Endpoint, sample.Path)}");
    await output.WriteLineAsync("Ctrl+C ends the simulator.");

    // Ctrl+C is the way to end it, and no error.
    await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
