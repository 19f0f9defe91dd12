namespace Cce.Client.Authentication;

/// <summary>
/// Takes the access key from the environment variables <c>HUAWEICLOUD_SDK_AK</c> and <c>HUAWEICLOUD_SDK_SK</c>, and
/// <c>HUAWEICLOUD_SDK_SECURITY_TOKEN</c> if it is a temporary one; or changes the id token in the file that
/// <c>HUAWEICLOUD_SDK_ID_TOKEN_FILE</c> names into an access key, for the identity provider in <c>HUAWEICLOUD_SDK_IDP_ID</c>,
/// which goes first when both are complete. <c>HUAWEICLOUD_SDK_PROJECT_ID</c> may be there in both cases.
/// </summary>
/// <remarks>
/// A variable that is empty counts as not set; space and line ends around a value are dropped. The variables are read until
/// they give a key, and then not again: a temporary key from the environment cannot be renewed.
/// </remarks>
public sealed class EnvironmentCredentialProvider : ICredentialProvider
{
    private readonly CredentialOptions _options;
    private ICredentialProvider? _found;

    /// <summary>Makes a provider.</summary>
    /// <param name="options">What it works with; the defaults if not given.</param>
    public EnvironmentCredentialProvider(CredentialOptions? options = null) => _options = options ?? new CredentialOptions();

    /// <inheritdoc/>
    /// <exception cref="CceCredentialException">No variable is set, or the id token could not be changed into a key.</exception>
    /// <exception cref="CceConfigurationException">One half of a pair is missing, or a value cannot be used.</exception>
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
            ? throw new CceCredentialException($"The environment has no access key: set the variables {settings.Choice}.")
            {
                IsUnavailable = true,
            }
            : settings.CreateProvider(_options);
    }
}
