using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Cce.Cli.Commands;

/// <summary>Options that take a number above zero, written with a point whatever the machine's language.</summary>
internal static class PositiveNumber
{
    // A week and a half as an interval, a millionfold speed: beyond any use, and well within what a timer can hold.
    private const double Smallest = 1e-3;
    private const double Largest = 1e6;

    public static Option<double> Option(string name, double standard, string description) => new(name)
    {
        Description = description,
        HelpName = "number",
        DefaultValueFactory = _ => standard,
        CustomParser = result => Parse(result, name),
    };

    private static double Parse(ArgumentResult result, string name)
    {
        if (!double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            || number is not (>= Smallest and <= Largest))
        {
            result.AddError($"{name} must be a number from 0.001 to 1000000, not '{result.Tokens[0].Value}'.");
        }

        return number;
    }
}
