namespace Cce.Client.Authentication;

/// <summary>
/// Finds access keys where a program is expected to find them: in the environment, in the profile file, at the metadata service
/// of the server, at the pod identity agent; in this order. The first one that has a key is the one for good.
/// </summary>
/// <seealso cref="EnvironmentCredentialProvider"/>
/// <seealso cref="ProfileCredentialProvider"/>
/// <seealso cref="MetadataCredentialProvider"/>
/// <seealso cref="PodIdentityCredentialProvider"/>
public sealed class DefaultCredentialProvider : ICredentialProvider
{
    private readonly ChainCredentialProvider _chain;

    /// <summary>Makes a provider. Nothing is read before it is asked.</summary>
    /// <param name="options">What it works with; the defaults if not given.</param>
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
    /// No provider has a key, and the message has the reason of each; or the chosen one failed.
    /// </exception>
    /// <exception cref="CceConfigurationException">What configures a provider cannot be used.</exception>
    public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) =>
        _chain.GetCredentialAsync(cancellationToken);
}
