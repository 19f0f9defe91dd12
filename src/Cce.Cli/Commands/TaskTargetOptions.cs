using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics.CodeAnalysis;

namespace Cce.Cli.Commands;

/// <summary>The options that name a task, shared by the commands that ask a service.</summary>
internal sealed class TaskTargetOptions
{
    private const string TokenVariable = "CCE_AUTH_TOKEN";

    private readonly Surroundings _surroundings;
    private readonly Option<Uri> _endpoint;
    private readonly Option<string> _project = Id("--project-id", "Id of the project.");
    private readonly Option<string> _cluster = Id("--cluster-id", "Id of the cluster.");
    private readonly Option<string> _task = Id("--task-id", "Id of the upgrade task.");
    private readonly Option<string?> _token;

    public TaskTargetOptions(Surroundings surroundings)
    {
        _surroundings = surroundings;
        _endpoint = new Option<Uri>("--endpoint")
        {
            Description = "Address of the service, for example https://cce.cn-north-4.myhuaweicloud.com.",
            Required = true,
            HelpName = "URL",
            CustomParser = ParseEndpoint,
        };
        _token = new Option<string?>("--token")
        {
            Description =
                $"IAM token for X-Auth-Token. Better set the environment variable {TokenVariable}: "
                + "other users of the machine can see a command line.",
            HelpName = "token",
        };
    }

    public void AddTo(Command command)
    {
        command.Add(_endpoint);
        command.Add(_project);
        command.Add(_cluster);
        command.Add(_task);
        command.Add(_token);
        command.Validators.Add(CheckToken);
    }

    public TaskTarget Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(_endpoint),
        parsed.GetRequiredValue(_project),
        parsed.GetRequiredValue(_cluster),
        parsed.GetRequiredValue(_task),
        TokenOf(parsed.GetValue(_token)));

    private static Option<string> Id(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, Required = true, HelpName = "id" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
            {
                result.AddError($"{name} is empty.");
            }
        });
        return option;
    }

    private static Uri? ParseEndpoint(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!TryReadEndpoint(text, out Uri? endpoint))
        {
            result.AddError($"--endpoint must be an address that starts with https:// or http://, not '{text}'.");
        }

        return endpoint;
    }

    internal static bool TryReadEndpoint(string text, [NotNullWhen(true)] out Uri? endpoint) =>
        Uri.TryCreate(text, UriKind.Absolute, out endpoint)
        && (endpoint.Scheme == Uri.UriSchemeHttps || endpoint.Scheme == Uri.UriSchemeHttp);

    // A token is not to be shown, so the messages do not quote it.
    private void CheckToken(CommandResult result)
    {
        string? token = TokenOf(result.GetValue(_token));
        if (token is null)
        {
            return;
        }

        if (token.Any(character => character is < '!' or > '~'))
        {
            result.AddError("The token holds characters that a header cannot carry.");
        }

        // The value itself cannot be asked for here: it throws when the text is no address.
        if (result.GetResult(_endpoint)?.Tokens is [{ Value: var text }]
            && TryReadEndpoint(text, out Uri? endpoint) && endpoint is { IsLoopback: false, Scheme: "http" })
        {
            result.AddError("The token would cross the network in clear. Use an --endpoint with https://.");
        }
    }

    // Files that tokens are kept in usually end with a line break.
    private string? TokenOf(string? fromCommandLine)
    {
        string? token = (fromCommandLine ?? _surroundings.EnvironmentVariable(TokenVariable))?.Trim();
        return string.IsNullOrEmpty(token) ? null : token;
    }
}
