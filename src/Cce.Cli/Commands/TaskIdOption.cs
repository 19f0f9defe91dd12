using System.CommandLine;
using Cce.Cli.Usage;

namespace Cce.Cli.Commands;

/// <summary>The option that names an upgrade task.</summary>
internal sealed class TaskIdOption
{
    private readonly Option<string?> _id = new("--task-id")
    {
        Description = "Id of the upgrade task. Default: the newest task of the cluster.",
        HelpName = "id",
    };

    public void AddTo(CliCommand command)
    {
        command.Add(_id);
        command.AddCheck(result =>
            result.Text(_id) is { } id && Identifier.Error(id, _id.Name) is { } error ? [error] : []);
    }

    public string? Read(ParseResult parsed) => parsed.GetValue(_id);
}
