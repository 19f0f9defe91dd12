using System.CommandLine;

namespace CceGen.Measuring;

/// <summary>Options of the command line that take a number.</summary>
internal static class NumberOption
{
    /// <summary>An option that takes a number above zero.</summary>
    public static Option<int> Positive(string name, string description, int value)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => value };
        option.Validators.Add(result =>
        {
            if (result.GetValue(option) <= 0)
            {
                result.AddError($"'{name}' must be greater than 0");
            }
        });
        return option;
    }
}
