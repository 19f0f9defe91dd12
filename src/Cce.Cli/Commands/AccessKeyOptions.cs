using System.CommandLine;
using System.CommandLine.Parsing;
using Cce.Cli.Usage;
using Cce.Client.Authentication;

namespace Cce.Cli.Commands;

/// <summary>The access key that signs, from the command line or the environment.</summary>
internal sealed class AccessKeyOptions(Func<string, string?> environmentVariable)
{
    private const string AccessKeyVariable = "HUAWEICLOUD_SDK_AK";
    private const string SecretKeyVariable = "HUAWEICLOUD_SDK_SK";
    private const string SecurityTokenVariable = "HUAWEICLOUD_SDK_SECURITY_TOKEN";
    private const string ProjectVariable = "HUAWEICLOUD_SDK_PROJECT_ID";

    private readonly Option<string?> _accessKey = new("--access-key")
    {
        Description = $"Access key (AK). Default: the environment variable {AccessKeyVariable}.",
        HelpName = "AK",
    };

    private readonly Option<string?> _secretKey = new("--secret-key")
    {
        Description =
            $"Secret key (SK). Prefer the environment variable {SecretKeyVariable}: "
            + "other users of the machine can see a command line.",
        HelpName = "SK",
    };

    private readonly Option<string?> _securityToken = new("--security-token")
    {
        Description =
            $"Security token of a temporary access key. Default, for a key from the environment: {SecurityTokenVariable}.",
        HelpName = "token",
    };

    public void AddTo(CliCommand command)
    {
        command.Add(_accessKey);
        command.Add(_secretKey);
        command.Add(_securityToken);
        command.AddCheck(Check);
    }

    public AccessKeyCredential Read(ParseResult parsed) => new(
        Text(parsed.GetValue(_accessKey), AccessKeyVariable)!,
        Text(parsed.GetValue(_secretKey), SecretKeyVariable)!,
        parsed.GetValue(_securityToken)?.Trim() ?? OfTheSameKey(parsed.CommandResult, SecurityTokenVariable))
    {
        ProjectId = OfTheSameKey(parsed.CommandResult, ProjectVariable),
    };

    // None of these is shown, so the messages do not quote them.
    private IEnumerable<string> Check(CommandResult result)
    {
        string? accessKey = Text(result.Text(_accessKey), AccessKeyVariable);
        string?[] errors =
        [
            accessKey is null ? $"There is no access key: set '{_accessKey.Name}' or {AccessKeyVariable}"
                : HeaderValue.Error(accessKey, result.Has(_accessKey) ? _accessKey.Name : AccessKeyVariable),
            Text(result.Text(_secretKey), SecretKeyVariable) is null
                ? $"There is no secret key: set {SecretKeyVariable} or '{_secretKey.Name}'" : null,
            result.Text(_securityToken)?.Trim() is { } token
                ? HeaderValue.Error(token, _securityToken.Name) : VariableError(result, SecurityTokenVariable),
            VariableError(result, ProjectVariable),
        ];
        return errors.OfType<string>();
    }

    private string? VariableError(CommandResult result, string variable) =>
        OfTheSameKey(result, variable) is { } text ? HeaderValue.Error(text, variable) : null;

    // The other variables belong to the key in the environment, and to no other key.
    private string? OfTheSameKey(CommandResult result, string variable) =>
        result.GetResult(_accessKey) is null && result.GetResult(_secretKey) is null ? Text(null, variable) : null;

    // Files with keys usually end with a line break.
    private string? Text(string? fromCommandLine, string variable)
    {
        string? text = (fromCommandLine ?? environmentVariable(variable))?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
