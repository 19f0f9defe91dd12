using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Cce.Simulator.Faults;

namespace Cce.Simulator.Host;

/// <summary>The options that say which requests meet a fault, and which fault.</summary>
internal sealed class FaultArguments
{
    private readonly Option<double?> _rate = new("--faults")
    {
        Description = "Let this share of the requests to the service meet a fault, for example 5% or 0.05.",
        HelpName = "rate",
        CustomParser = ReadRate,
    };

    private readonly Option<string[]> _kinds = new("--fault")
    {
        Description = "A fault that --faults draws from, for example 'reset=after' or 'status=503; shape=html'. Several are "
            + "allowed; without any they are errors, resets, truncated bodies and pages of a proxy.",
        HelpName = "fault",
    };

    private readonly Option<int> _seed = new("--seed")
    {
        Description = "Where the sequence of faults starts: the same seed gives the same faults in the same order.",
        HelpName = "number",
    };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _rate, _kinds, _seed })
        {
            command.Options.Add(option);
        }

        _kinds.Validators.Add(CheckKinds);
        command.Validators.Add(CheckTogether);
    }

    /// <summary>The faults; <see langword="null"/> if none were asked for.</summary>
    public FaultOptions? Read(ParseResult arguments)
    {
        if (arguments.GetValue(_rate) is not { } rate)
        {
            return null;
        }

        var faults = new FaultOptions { Rate = rate, Seed = arguments.GetValue(_seed) };
        return arguments.GetValue(_kinds) is { Length: > 0 } kinds ? faults with { Kinds = kinds } : faults;
    }

    // Without a rate nothing draws from the faults: an option that does nothing would be a mistake unnoticed.
    private void CheckTogether(CommandResult result)
    {
        bool draws = new Option[] { _kinds, _seed }.Any(option => result.GetResult(option) is { Implicit: false });
        if (draws && result.GetResult(_rate) is null)
        {
            result.AddError("--fault and --seed need --faults, which says how many of the requests meet a fault.");
        }
    }

    private static void CheckKinds(OptionResult result)
    {
        foreach (Token token in result.Tokens)
        {
            try
            {
                _ = new FaultOptions { Kinds = [token.Value] };
            }
            catch (FormatException exception)
            {
                result.AddError($"--fault '{token.Value}': {exception.Message}");
            }
        }
    }

    private static double? ReadRate(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        bool isPercentage = text.EndsWith('%');
        if (double.TryParse(isPercentage ? text[..^1] : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            && (isPercentage ? number / 100 : number) is var rate and >= 0 and <= 1)
        {
            return rate;
        }

        result.AddError($"--faults must be from 0 to 1 or from 0% to 100%, not '{text}'.");
        return null;
    }
}
