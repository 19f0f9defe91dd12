using System.CommandLine.Parsing;
using System.Globalization;
using Cce.Simulator.Throttling;

namespace Cce.Simulator.Host;

/// <summary>Reads the limits as the command line names them, for example <c>reads=5,retry-after</c>.</summary>
internal static class ThrottlingArgument
{
    public static ThrottlingOptions? Read(ArgumentResult result)
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
