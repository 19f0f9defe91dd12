using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Cce.Simulator.AddonPrechecks;
using Cce.Simulator.Gateway;
using Cce.Simulator.PreChecks;
using Cce.Simulator.Throttling;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Host;

/// <summary>The options of the command line, as options of the simulator.</summary>
internal sealed class SimulatorArguments
{
    private readonly Option<ushort> _port = new("--port")
    {
        Description = "Port on 127.0.0.1; 0 takes a free one.",
        HelpName = "number",
    };

    private readonly Option<string[]> _hosts = new("--host")
    {
        Description = "A host that requests may name besides 127.0.0.1, localhost and [::1]: a name, *.example.com for all names "
            + "below one, or * for any. Several are allowed.",
        HelpName = "name",
    };

    private readonly Option<double> _speed = new("--speed")
    {
        Description = "Speed of everything: at 1 an upgrade takes a minute, at 10 six seconds.",
        HelpName = "number",
        DefaultValueFactory = _ => 1,
        CustomParser = ReadSpeed,
    };

    private readonly Option<bool> _fail = new("--fail") { Description = "Let upgrades fail at 60 per cent; the first retry succeeds." };

    private readonly Option<bool> _findings = new("--findings")
    {
        Description = "Let pre-checks and checks of the add-on coredns find a risk; both succeed.",
    };

    private readonly Option<SimulatedAccessKey[]> _accessKeys = new("--access-key")
    {
        Description = "A key that requests may be signed with: its id, its secret and, if it is a temporary one, its security "
            + "token. Several are allowed. With a key or a token the gateway rejects all other requests.",
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
        Description = "Limit requests to 70 reads a second and 10 writes a minute, or to the given numbers; others get 429. "
            + "'retry-after' sends that header.",
        HelpName = "reads=N,writes=N,retry-after",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = ThrottlingArgument.Read,
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _port, _hosts, _speed, _fail, _findings, _accessKeys, _authTokens, _throttle })
        {
            command.Options.Add(option);
        }

        _hosts.Validators.Add(CheckHosts);
        _faults.AddTo(command);
    }

    /// <summary>Returns the options of the simulator.</summary>
    public CceSimulatorOptions Read(ParseResult arguments) => new()
    {
        Port = arguments.GetValue(_port),
        AllowedHosts = arguments.GetValue(_hosts) ?? [],
        AccessKeys = arguments.GetValue(_accessKeys) ?? [],
        AuthTokens = [.. (arguments.GetValue(_authTokens) ?? []).Select(token => new SimulatedToken(token))],
        Throttling = arguments.GetValue(_throttle),
        Faults = _faults.Read(arguments),
        Scenario = ((arguments.GetValue(_findings) ? WithFindings() : new ServiceScenario()) with
        {
            Upgrade = new UpgradeScenario { FailsAt = arguments.GetValue(_fail) ? 60m : null },
        }).AtSpeed(arguments.GetValue(_speed)),
    };

    private static ServiceScenario WithFindings()
    {
        var usual = new ServiceScenario();
        return usual with
        {
            PreCheck = usual.PreCheck with
            {
                Items = [.. usual.PreCheck.Items.Select(item => item.Level == SimulatedCheckLevel.Warning
                    ? item with { Finding = "Less than 20 per cent of the disk are free." }
                    : item)],
            },
            AddonPrecheck = usual.AddonPrecheck with
            {
                Risks = [new SimulatedAddonRisk("coredns", "Replicas", SimulatedCheckLevel.Warning, "The add-on has one replica.")],
            },
        };
    }

    private static void CheckHosts(OptionResult result)
    {
        foreach (Token token in result.Tokens)
        {
            try
            {
                _ = new CceSimulatorOptions { AllowedHosts = [token.Value] };
            }
            catch (ArgumentException)
            {
                result.AddError($"--host must be a name or an address without scheme and port, *.example.com or *, not '{token.Value}'.");
            }
        }
    }

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
