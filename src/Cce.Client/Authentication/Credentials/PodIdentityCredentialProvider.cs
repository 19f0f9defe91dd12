namespace Cce.Client.Authentication;

/// <summary>
/// Gets temporary access keys from the pod identity agent of a CCE cluster, and renews them. The agent sets the variables
/// <c>HC_CONTAINER_CREDENTIALS_FULL_URI</c>, its address, and <c>HC_CONTAINER_AUTHORIZATION_TOKEN_FILE</c>, the file with the
/// token of the pod, which is read for each request.
/// </summary>
/// <remarks>
/// The token is sent over https, or over http to this machine or a link-local address, where the agent listens. The timeout of
/// a request is 5 seconds.
/// </remarks>
public sealed class PodIdentityCredentialProvider : ICredentialProvider
{
    private readonly RefreshingCredentialProvider _keys;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="options">Options; the defaults unless set.</param>
    public PodIdentityCredentialProvider(CredentialOptions? options = null)
    {
        options ??= new CredentialOptions();
        _keys = new RefreshingCredentialProvider(new PodIdentityAgent(options).GetKeyAsync, options);
    }

    /// <inheritdoc/>
    /// <exception cref="CceCredentialException">The variables are not set, or the agent failed.</exception>
    /// <exception cref="CceConfigurationException">
    /// One variable is missing, or the token must not be sent to the address.
    /// </exception>
    public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) =>
        _keys.GetCredentialAsync(cancellationToken);
}
