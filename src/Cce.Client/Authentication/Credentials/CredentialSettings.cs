using Cce.Client.Regions;

namespace Cce.Client.Authentication;

/// <summary>The values that the environment or a section of the profile file gives, and the provider that they make together.</summary>
internal sealed class CredentialSettings(Func<string, CredentialSetting> find, CredentialSettingNames names)
{
    private readonly CredentialSetting _accessKey = find(names.AccessKey);
    private readonly CredentialSetting _secretKey = find(names.SecretKey);
    private readonly CredentialSetting _identityProviderId = find(names.IdentityProviderId);
    private readonly CredentialSetting _idTokenFile = find(names.IdTokenFile);

    /// <summary>Whether there is anything to make a provider of, even if it is incomplete.</summary>
    public bool IsEmpty => !_accessKey.IsSet && !_secretKey.IsSet && !_identityProviderId.IsSet && !_idTokenFile.IsSet;

    /// <summary>What to set, as a part of a sentence.</summary>
    public string Choice => $"{_accessKey.Name} and {_secretKey.Name}, or {_identityProviderId.Name} and {_idTokenFile.Name}";

    /// <summary>The provider; an id token is preferred to an access key if both are complete.</summary>
    /// <exception cref="CceConfigurationException">One half of a pair is missing, or a value is invalid.</exception>
    public ICredentialProvider CreateProvider(CredentialOptions options)
    {
        if (_identityProviderId.IsSet && _idTokenFile.IsSet)
        {
            return new IdTokenCredentialProvider(
                _identityProviderId.HeaderValue(),
                new TokenFile("id token", _idTokenFile.Value!, _idTokenFile.Place),
                OwnProjectId(),
                OwnIamEndpoint(),
                options);
        }

        if (_accessKey.IsSet && _secretKey.IsSet)
        {
            return new AccessKeyCredential(_accessKey.HeaderValue(), _secretKey.Value!, Optional(names.SecurityToken))
            {
                ProjectId = OwnProjectId(),
                IamEndpoint = OwnIamEndpoint(),
            };
        }

        throw Halved(_accessKey, _secretKey) ?? Halved(_identityProviderId, _idTokenFile)
            ?? throw new InvalidOperationException("There is no setting for a provider");
    }

    private static CceConfigurationException? Halved(CredentialSetting first, CredentialSetting second) =>
        first.IsSet ? second.Error($"is not set, but {first.Name} is: set both, or none")
        : second.IsSet ? first.Error($"is not set, but {second.Name} is: set both, or none")
        : null;

    private string? Optional(string name) => find(name) is { IsSet: true } setting ? setting.HeaderValue() : null;

    private string? OwnProjectId() => find(names.ProjectId) is not { IsSet: true } setting ? null
        : ProjectIdFormat.IsValid(setting.Value!) ? setting.Value : throw setting.Error($"is invalid: a project id {ProjectIdFormat.Rule}");

    private Uri? OwnIamEndpoint()
    {
        if (names.IamEndpoint is null || find(names.IamEndpoint) is not { IsSet: true } setting)
        {
            return null;
        }

        return EndpointAddress.TryReadUnquoted(setting.Value!, out Uri? endpoint) is { } problem
            ? throw setting.Error(problem) : endpoint;
    }
}
