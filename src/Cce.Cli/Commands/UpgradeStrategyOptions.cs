using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Cce.Cli.Rendering;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>How the nodes are upgraded.</summary>
internal sealed class UpgradeStrategyOptions
{
    private const int DefaultStep = 20;
    private const int LargestStep = 40;

    private readonly Option<int> _step = new("--step")
    {
        Description = $"Number of nodes that are upgraded at a time, 1 to {LargestStep}.",
        DefaultValueFactory = _ => DefaultStep,
        HelpName = "number",
        CustomParser = ParseStep,
    };

    private readonly Option<string?> _scope = new("--scope")
    {
        Description = "What is upgraded at a time: Cluster (default of the service) or NodePool.",
        HelpName = "scope",
    };

    public static UpgradeStrategy Standard => Strategy(DefaultStep, scope: null);

    public void AddTo(Command command)
    {
        command.Add(_step);
        command.Add(_scope);
    }

    public UpgradeStrategy Read(ParseResult parsed) => Strategy(parsed.GetValue(_step), parsed.GetValue(_scope));

    private static int ParseStep(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int step) || step is < 1 or > LargestStep)
        {
            result.AddError($"'--step' must be a number from 1 to {LargestStep}, but is '{PrintableText.Cell(text)}'");
        }

        return step;
    }

    private static UpgradeStrategy Strategy(int step, string? scope) => new()
    {
        Type = UpgradeStrategyType.InPlaceRollingUpdate,
        InPlaceRollingUpdate = new InPlaceRollingUpdate
        {
            UserDefinedStep = step,
            Scope = string.IsNullOrWhiteSpace(scope) ? null : new UpgradeScope(scope),
        },
    };
}
