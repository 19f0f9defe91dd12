using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Cce.Simulator.Gateway;
using Cce.Simulator.Throttling;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Host;

/// <summary>The options of the command line, and what they mean to the simulator.</summary>
internal sealed class SimulatorArguments
{
    private readonly Option<ushort> _port = new("--port")
    {
        Description = "Port on 127.0.0.1; 0 takes a free one.",
        HelpName = "number",
    };

    private readonly Option<double> _speed = new("--speed")
    {
        Description = "How fast everything goes; 1 takes a minute for an upgrade, 10 six seconds.",
        HelpName = "number",
        DefaultValueFactory = _ => 1,
        CustomParser = ReadSpeed,
    };

    private readonly Option<bool> _fail = new("--fail") { Description = "Let upgrades fail at 60 per cent; the first retry succeeds." };

    private readonly Option<SimulatedAccessKey[]> _accessKeys = new("--access-key")
    {
        Description = "A key that requests may be signed with: its id, its secret and, if it is a temporary one, its security "
            + "token. Several are allowed. With a key or a token the gateway refuses everybody else.",
        HelpName = "AK:SK[:TOKEN]",
        CustomParser = AccessKeyArgument.Read,
    };

    private readonly Option<string[]> _authTokens = new("--auth-token")
    {
        Description = "A token that requests may send as X-Auth-Token instead of a signature. Several are allowed.",
        HelpName = "token",
    };

    private readonly FaultArguments _faults = new();

    private readonly Option<ThrottlingOptions?> _throttle = new("--throttle")
    {
        Description = "Answer 429 to more than 70 reads a second or 10 writes a minute, or to more than the numbers given; "
            + "'retry-after' sends that header.",
        HelpName = "reads=N,writes=N,retry-after",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = ThrottlingArgument.Read,
    };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _port, _speed, _fail, _accessKeys, _authTokens, _throttle })
        {
            command.Options.Add(option);
        }

        _faults.AddTo(command);
    }

    /// <summary>How the simulator starts.</summary>
    public CceSimulatorOptions Read(ParseResult arguments) => new()
    {
        Port = arguments.GetValue(_port),
        AccessKeys = arguments.GetValue(_accessKeys) ?? [],
        AuthTokens = [.. (arguments.GetValue(_authTokens) ?? []).Select(token => new SimulatedToken(token))],
        Throttling = arguments.GetValue(_throttle),
        Faults = _faults.Read(arguments),
        Scenario = new ServiceScenario { Upgrade = new UpgradeScenario { FailsAt = arguments.GetValue(_fail) ? 60m : null } }
            .AtSpeed(arguments.GetValue(_speed)),
    };

    private static double ReadSpeed(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            || number is not (>= 1e-3 and <= 1e6))
        {
            result.AddError($"--speed must be a number from 0.001 to 1000000, not '{text}'.");
        }

        return number;
    }
}
