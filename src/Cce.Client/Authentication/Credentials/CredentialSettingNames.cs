namespace Cce.Client.Authentication;

/// <summary>What the values of credentials are called, in the environment and in the profile file.</summary>
internal sealed class CredentialSettingNames
{
    public static CredentialSettingNames Variables { get; } = new()
    {
        AccessKey = CredentialVariables.AccessKey,
        SecretKey = CredentialVariables.SecretKey,
        SecurityToken = CredentialVariables.SecurityToken,
        ProjectId = CredentialVariables.ProjectId,
        IdentityProviderId = CredentialVariables.IdentityProviderId,
        IdTokenFile = CredentialVariables.IdTokenFile,
    };

    public static CredentialSettingNames ProfileKeys { get; } = new()
    {
        AccessKey = "ak",
        SecretKey = "sk",
        SecurityToken = "security_token",
        ProjectId = "project_id",
        IdentityProviderId = "idp_id",
        IdTokenFile = "id_token_file",
        IamEndpoint = "iam_endpoint",
    };

    public string AccessKey { get; private init; } = "";

    public string SecretKey { get; private init; } = "";

    public string SecurityToken { get; private init; } = "";

    public string ProjectId { get; private init; } = "";

    public string IdentityProviderId { get; private init; } = "";

    public string IdTokenFile { get; private init; } = "";

    /// <summary><see langword="null"/> where it is no matter of the credentials: the variable holds for every provider.</summary>
    public string? IamEndpoint { get; private init; }

    /// <summary>Whether a name is one of these, in capitals or not.</summary>
    public bool Contains(string name) =>
        new[] { AccessKey, SecretKey, SecurityToken, ProjectId, IdentityProviderId, IdTokenFile, IamEndpoint }
            .Contains(name, StringComparer.OrdinalIgnoreCase);
}
