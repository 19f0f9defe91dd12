using Cce.Client.Host;

namespace Cce.Client.Authentication;

/// <summary>The environment variables that credentials are read from.</summary>
internal static class CredentialVariables
{
    public const string AccessKey = "HUAWEICLOUD_SDK_AK";
    public const string SecretKey = "HUAWEICLOUD_SDK_SK";
    public const string SecurityToken = "HUAWEICLOUD_SDK_SECURITY_TOKEN";
    public const string ProjectId = "HUAWEICLOUD_SDK_PROJECT_ID";
    public const string IdentityProviderId = "HUAWEICLOUD_SDK_IDP_ID";
    public const string IdTokenFile = "HUAWEICLOUD_SDK_ID_TOKEN_FILE";
    public const string ProfileFile = "HUAWEICLOUD_SDK_CREDENTIALS_FILE";
    public const string PodCredentialsUri = "HC_CONTAINER_CREDENTIALS_FULL_URI";
    public const string PodTokenFile = "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE";

    /// <summary>
    /// The value without space and line ends around it, which are there when it was made with <c>echo</c> or read from a file;
    /// <see langword="null"/> when nothing is left.
    /// </summary>
    public static string? Read(HostEnvironment environment, string name) =>
        environment.GetVariable(name)?.Trim() is { Length: > 0 } value ? value : null;
}
