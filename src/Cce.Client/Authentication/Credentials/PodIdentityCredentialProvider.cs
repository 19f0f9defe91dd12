namespace Cce.Client.Authentication;

/// <summary>
/// Takes temporary access keys from the pod identity agent of a CCE cluster, and renews them. The agent sets the variables
/// <c>HC_CONTAINER_CREDENTIALS_FULL_URI</c>, where to ask, and <c>HC_CONTAINER_AUTHORIZATION_TOKEN_FILE</c>, the file with the
/// token of the pod, which is read anew each time.
/// </summary>
/// <remarks>
/// The token goes over https, or over http to this machine or a link-local address, where the agent listens; to no other
/// address. The agent has 5 seconds to answer.
/// </remarks>
public sealed class PodIdentityCredentialProvider : ICredentialProvider
{
    private readonly RefreshingCredentialProvider _keys;

    /// <summary>Makes a provider.</summary>
    /// <param name="options">What it works with; the defaults if not given.</param>
    public PodIdentityCredentialProvider(CredentialOptions? options = null)
    {
        options ??= new CredentialOptions();
        _keys = new RefreshingCredentialProvider(new PodIdentityAgent(options).GetKeyAsync, options);
    }

    /// <inheritdoc/>
    /// <exception cref="CceCredentialException">The variables are not set, or the agent failed.</exception>
    /// <exception cref="CceConfigurationException">One variable is missing, or the address is not one that the token may go to.</exception>
    public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) =>
        _keys.GetCredentialAsync(cancellationToken);
}
