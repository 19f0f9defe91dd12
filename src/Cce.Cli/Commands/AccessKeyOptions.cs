using System.CommandLine;
using System.CommandLine.Parsing;
using Cce.Client.Authentication;

namespace Cce.Cli.Commands;

/// <summary>The access key to sign with, from the command line or from the environment.</summary>
internal sealed class AccessKeyOptions(Func<string, string?> environmentVariable)
{
    private const string AccessKeyVariable = "HUAWEICLOUD_SDK_AK";
    private const string SecretKeyVariable = "HUAWEICLOUD_SDK_SK";
    private const string SecurityTokenVariable = "HUAWEICLOUD_SDK_SECURITY_TOKEN";
    private const string ProjectVariable = "HUAWEICLOUD_SDK_PROJECT_ID";

    private readonly Option<string?> _accessKey = new("--access-key")
    {
        Description = $"Access key id (AK). Without it, the environment variable {AccessKeyVariable}.",
        HelpName = "AK",
    };

    private readonly Option<string?> _secretKey = new("--secret-key")
    {
        Description =
            $"Secret access key (SK). Better set the environment variable {SecretKeyVariable}: "
            + "other users of the machine can see a command line.",
        HelpName = "SK",
    };

    private readonly Option<string?> _securityToken = new("--security-token")
    {
        Description =
            $"Security token of a temporary key. Without it, and with a key from the environment, {SecurityTokenVariable}.",
        HelpName = "token",
    };

    public void AddTo(Command command)
    {
        command.Add(_accessKey);
        command.Add(_secretKey);
        command.Add(_securityToken);
        command.Validators.Add(Check);
    }

    public AccessKeyCredential Read(ParseResult parsed) => new(
        Text(parsed.GetValue(_accessKey), AccessKeyVariable)!,
        Text(parsed.GetValue(_secretKey), SecretKeyVariable)!,
        parsed.GetValue(_securityToken)?.Trim() ?? OfTheSameKey(parsed.CommandResult, SecurityTokenVariable))
    {
        ProjectId = OfTheSameKey(parsed.CommandResult, ProjectVariable),
    };

    // None of this is to be shown, so the messages do not quote it.
    private void Check(CommandResult result)
    {
        switch (Text(result.GetValue(_accessKey), AccessKeyVariable))
        {
            case null:
                result.AddError($"There is no access key: set --access-key or {AccessKeyVariable}.");
                break;
            case var accessKey when !HeaderWord.Is(accessKey):
                result.AddError("The access key holds characters that a header cannot carry.");
                break;
        }

        if (Text(result.GetValue(_secretKey), SecretKeyVariable) is null)
        {
            result.AddError($"There is no secret key: set {SecretKeyVariable} or --secret-key.");
        }

        if (result.GetValue(_securityToken)?.Trim() is { } token)
        {
            if (!HeaderWord.Is(token))
            {
                result.AddError("The security token is empty or holds characters that a header cannot carry.");
            }
        }
        else
        {
            CheckVariable(result, SecurityTokenVariable);
        }

        CheckVariable(result, ProjectVariable);
    }

    private void CheckVariable(CommandResult result, string variable)
    {
        if (OfTheSameKey(result, variable) is { } text && !HeaderWord.Is(text))
        {
            result.AddError($"{variable} holds characters that a header cannot carry.");
        }
    }

    // What stands in the environment beside a key belongs to that key, and to no other.
    private string? OfTheSameKey(CommandResult result, string variable) =>
        result.GetResult(_accessKey) is null && result.GetResult(_secretKey) is null ? Text(null, variable) : null;

    // Files that keys are kept in usually end with a line break.
    private string? Text(string? fromCommandLine, string variable)
    {
        string? text = (fromCommandLine ?? environmentVariable(variable))?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
