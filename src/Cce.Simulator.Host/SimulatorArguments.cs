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
        Description = "How fast the upgrade goes; 1 takes a minute, 10 six seconds.",
        HelpName = "number",
        DefaultValueFactory = _ => 1,
        CustomParser = ReadSpeed,
    };

    private readonly Option<bool> _fail = new("--fail") { Description = "Let the upgrade fail at 60 per cent." };

    private readonly Option<SimulatedAccessKey[]> _accessKeys = new("--access-key")
    {
        Description = "A key that requests may be signed with: its id, its secret and, if it is a temporary one, its security "
            + "token. Several are allowed. With a key or a token the gateway refuses everybody else.",
        HelpName = "AK:SK[:TOKEN]",
        CustomParser = ReadAccessKeys,
    };

    private readonly Option<string[]> _authTokens = new("--auth-token")
    {
        Description = "A token that requests may send as X-Auth-Token instead of a signature. Several are allowed.",
        HelpName = "token",
    };

    private readonly Option<ThrottlingOptions?> _throttle = new("--throttle")
    {
        Description = "Answer 429 to more than 70 reads a second or 10 writes a minute, or to more than the numbers given; "
            + "'retry-after' sends that header.",
        HelpName = "reads=N,writes=N,retry-after",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = ReadThrottling,
    };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _port, _speed, _fail, _accessKeys, _authTokens, _throttle })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>How the simulator starts.</summary>
    public CceSimulatorOptions Read(ParseResult arguments) => new()
    {
        Port = arguments.GetValue(_port),
        AccessKeys = arguments.GetValue(_accessKeys) ?? [],
        AuthTokens = [.. (arguments.GetValue(_authTokens) ?? []).Select(token => new SimulatedToken(token))],
        Throttling = arguments.GetValue(_throttle),
    };

    /// <summary>The course of the upgrade that is there from the start.</summary>
    public UpgradeScenario ReadScenario(ParseResult arguments) =>
        new UpgradeScenario { FailsAt = arguments.GetValue(_fail) ? 60m : null }.AtSpeed(arguments.GetValue(_speed));

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

    private static SimulatedAccessKey[] ReadAccessKeys(ArgumentResult result)
    {
        var keys = new List<SimulatedAccessKey>();
        foreach (Token token in result.Tokens)
        {
            string[] parts = token.Value.Split(':', 3);
            if (parts.Length == 1 || parts.Contains("") || parts[0].AsSpan().ContainsAny(',', ' '))
            {
                // The text is not repeated: it holds a secret.
                result.AddError("--access-key must be AK:SK or AK:SK:TOKEN, with neither commas nor spaces in AK.");
                return [];
            }

            if (keys.Any(key => key.Id == parts[0]))
            {
                result.AddError($"--access-key names the key {parts[0]} twice.");
                return [];
            }

            keys.Add(new SimulatedAccessKey(parts[0], parts[1], parts.ElementAtOrDefault(2)));
        }

        return [.. keys];
    }

    private static ThrottlingOptions? ReadThrottling(ArgumentResult result)
    {
        var limits = new ThrottlingOptions();
        string[] parts = result.Tokens.Count == 0 ? [] : result.Tokens[0].Value.Split(',');
        foreach (string[] pair in parts.Select(part => part.Split('=', 2)))
        {
            int number = 0;
            bool isNumber = pair.Length == 2
                && int.TryParse(pair[1], NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
            switch (pair[0])
            {
                case "reads" when isNumber:
                    limits = limits with { ReadsPerSecond = number };
                    break;
                case "writes" when isNumber:
                    limits = limits with { WritesPerMinute = number };
                    break;
                case "retry-after" when pair.Length == 1:
                    limits = limits with { SendsRetryAfter = true };
                    break;
                default:
                    result.AddError(
                        $"--throttle is a list of reads=N, writes=N and retry-after with N from 1, not '{string.Join('=', pair)}'.");
                    return null;
            }
        }

        return limits;
    }
}
