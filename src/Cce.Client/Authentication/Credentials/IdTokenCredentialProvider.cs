namespace Cce.Client.Authentication;

/// <summary>
/// Changes an id token of OpenID Connect, which another program keeps fresh in a file, into temporary access keys of the
/// identity service (IAM) that hold for six hours, and renews them. The file is read anew each time.
/// </summary>
public sealed class IdTokenCredentialProvider : ICredentialProvider
{
    private readonly RefreshingCredentialProvider _keys;

    /// <summary>Makes a provider.</summary>
    /// <param name="identityProviderId">Id of the identity provider as IAM knows it.</param>
    /// <param name="idTokenFile">Path of the file that holds the id token and nothing else.</param>
    /// <param name="options">What it works with, in particular which IAM; the defaults if not given.</param>
    /// <exception cref="ArgumentException">A text is empty, or the id holds what a header cannot carry.</exception>
    public IdTokenCredentialProvider(string identityProviderId, string idTokenFile, CredentialOptions? options = null)
        : this(identityProviderId, idTokenFile, projectId: null, iamEndpoint: null, options ?? new CredentialOptions())
    {
    }

    internal IdTokenCredentialProvider(
        string identityProviderId, string idTokenFile, string? projectId, Uri? iamEndpoint, CredentialOptions options)
    {
        _ = idTokenFile ?? throw new ArgumentNullException(nameof(idTokenFile));
        var exchange = new IdTokenExchange(
            HeaderText.Checked(identityProviderId, nameof(identityProviderId)),
            idTokenFile.Length > 0 ? idTokenFile : throw new ArgumentException("The path is empty.", nameof(idTokenFile)),
            projectId, iamEndpoint, options);
        _keys = new RefreshingCredentialProvider(exchange.GetKeyAsync, options);
    }

    /// <inheritdoc/>
    /// <exception cref="CceCredentialException">The file cannot be read, or IAM refused the token or did not answer.</exception>
    /// <exception cref="CceConfigurationException">The address of IAM cannot be used.</exception>
    public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) =>
        _keys.GetCredentialAsync(cancellationToken);
}
