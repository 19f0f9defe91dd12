using System.CommandLine;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>How the nodes are upgraded.</summary>
internal sealed class UpgradeStrategyOptions
{
    private const int StandardStep = 20;
    private const int LargestStep = 40;

    private readonly Option<int> _step = new("--step")
    {
        Description = $"How many nodes are upgraded at a time, 1 to {LargestStep}.",
        DefaultValueFactory = _ => StandardStep,
        HelpName = "number",
    };

    private readonly Option<string?> _scope = new("--scope")
    {
        Description = "What is upgraded in one go: Cluster (the standard of the service) or NodePool.",
        HelpName = "scope",
    };

    public UpgradeStrategyOptions() => _step.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var text }] && (!int.TryParse(text, out int step) || step is < 1 or > LargestStep))
        {
            result.AddError($"--step must be a number from 1 to {LargestStep}, not '{text}'.");
        }
    });

    public static UpgradeStrategy Standard => Strategy(StandardStep, scope: null);

    public void AddTo(Command command)
    {
        command.Add(_step);
        command.Add(_scope);
    }

    public UpgradeStrategy Read(ParseResult parsed) => Strategy(parsed.GetValue(_step), parsed.GetValue(_scope));

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
