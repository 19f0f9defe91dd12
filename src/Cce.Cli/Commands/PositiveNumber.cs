using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Cce.Cli.Rendering;

namespace Cce.Cli.Commands;

/// <summary>Options with a number above zero, with a decimal point in every culture.</summary>
internal static class PositiveNumber
{
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
        string text = result.Tokens[0].Value;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            || number is not (>= Smallest and <= Largest))
        {
            result.AddError($"'{name}' must be a number from 0.001 to 1000000, but is '{PrintableText.Cell(text)}'");
        }

        return number;
    }
}
