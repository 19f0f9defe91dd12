using System.CommandLine;

namespace Cce.Cli.Commands;

/// <summary>The option that names an upgrade task.</summary>
internal static class TaskIdOption
{
    public static Option<string?> Create()
    {
        var option = new Option<string?>("--task-id")
        {
            Description = "Id of the upgrade task. Without it, the newest task of the cluster.",
            HelpName = "id",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
            {
                result.AddError("--task-id is empty.");
            }
        });
        return option;
    }
}
