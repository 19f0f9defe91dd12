namespace Cce.Client.Authentication;

/// <summary>
/// Finds the access key in the environment, in the profile file, at the metadata service of the server, or at the pod identity
/// agent, in this order. The first source that has a key is used from then on.
/// </summary>
/// <seealso cref="EnvironmentCredentialProvider"/>
/// <seealso cref="ProfileCredentialProvider"/>
/// <seealso cref="MetadataCredentialProvider"/>
/// <seealso cref="PodIdentityCredentialProvider"/>
public sealed class DefaultCredentialProvider : ICredentialProvider
{
    private readonly ChainCredentialProvider _chain;

    /// <summary>Initializes a new instance. Reads nothing before the first request for a key.</summary>
    /// <param name="options">Options; the defaults unless set.</param>
    public DefaultCredentialProvider(CredentialOptions? options = null)
    {
        options ??= new CredentialOptions();
        _chain = new ChainCredentialProvider(
            [
                new EnvironmentCredentialProvider(options),
                new ProfileCredentialProvider(path: null, options),
                new MetadataCredentialProvider(options),
                new PodIdentityCredentialProvider(options),
            ],
            options);
    }

    /// <inheritdoc/>
    /// <exception cref="CceCredentialException">
    /// No provider has a key, and the message contains the reason of each; or the chosen one failed.
    /// </exception>
    /// <exception cref="CceConfigurationException">The configuration of a provider is invalid.</exception>
    public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) =>
        _chain.GetCredentialAsync(cancellationToken);
}
