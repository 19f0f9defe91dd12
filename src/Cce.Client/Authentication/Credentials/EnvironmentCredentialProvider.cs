namespace Cce.Client.Authentication;

/// <summary>
/// Reads the access key from the environment variables <c>HUAWEICLOUD_SDK_AK</c> and <c>HUAWEICLOUD_SDK_SK</c>, and
/// <c>HUAWEICLOUD_SDK_SECURITY_TOKEN</c> if it is temporary; or exchanges the id token in the file that
/// <c>HUAWEICLOUD_SDK_ID_TOKEN_FILE</c> names for an access key, with the identity provider in <c>HUAWEICLOUD_SDK_IDP_ID</c>,
/// which is preferred if both are complete. <c>HUAWEICLOUD_SDK_PROJECT_ID</c> is optional in both cases.
/// </summary>
/// <remarks>
/// An empty variable counts as not set; white space around a value is removed. The variables are read until they contain a key,
/// and not again: a temporary key from the environment cannot be renewed.
/// </remarks>
public sealed class EnvironmentCredentialProvider : ICredentialProvider
{
    private readonly CredentialOptions _options;
    private ICredentialProvider? _found;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="options">Options; the defaults unless set.</param>
    public EnvironmentCredentialProvider(CredentialOptions? options = null) => _options = options ?? new CredentialOptions();

    /// <inheritdoc/>
    /// <exception cref="CceCredentialException">
    /// No variable is set, or the id token could not be exchanged for a key.
    /// </exception>
    /// <exception cref="CceConfigurationException">One half of a pair is missing, or a value is invalid.</exception>
    public async ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ICredentialProvider found = Volatile.Read(ref _found) ?? Find();
        return await found.GetCredentialAsync(cancellationToken).ConfigureAwait(false);
    }

    // One wins, so that all wait for the same renewals.
    private ICredentialProvider Find()
    {
        ICredentialProvider found = Read();
        return Interlocked.CompareExchange(ref _found, found, null) ?? found;
    }

    private ICredentialProvider Read()
    {
        var settings = new CredentialSettings(
            name => new CredentialSetting(name, CredentialVariables.Read(_options.Environment, name), name),
            CredentialSettingNames.Variables);
        return settings.IsEmpty
            ? throw new CceCredentialException($"The environment has no access key: set the variables {settings.Choice}")
            {
                IsUnavailable = true,
            }
            : settings.CreateProvider(_options);
    }
}
