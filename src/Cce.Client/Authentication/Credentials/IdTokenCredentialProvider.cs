namespace Cce.Client.Authentication;

/// <summary>
/// Exchanges an id token of OpenID Connect, which another program keeps current in a file, for temporary access keys of the
/// identity service (IAM), and renews them. A key is valid for six hours. The file is read for each exchange.
/// </summary>
public sealed class IdTokenCredentialProvider : ICredentialProvider
{
    private readonly RefreshingCredentialProvider _keys;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="identityProviderId">Id of the identity provider in IAM.</param>
    /// <param name="idTokenFile">Path of the file that contains the id token and nothing else.</param>
    /// <param name="options">Options, such as the address of IAM; the defaults unless set.</param>
    /// <exception cref="ArgumentException">
    /// A text is empty, or the id contains characters that are not allowed in a header.
    /// </exception>
    public IdTokenCredentialProvider(string identityProviderId, string idTokenFile, CredentialOptions? options = null)
        : this(
            HeaderText.Checked(identityProviderId, nameof(identityProviderId)),
            FileAt(idTokenFile ?? throw new ArgumentNullException(nameof(idTokenFile))),
            projectId: null,
            iamEndpoint: null,
            options ?? new CredentialOptions())
    {
    }

    internal IdTokenCredentialProvider(
        string identityProviderId, TokenFile idTokenFile, string? projectId, Uri? iamEndpoint, CredentialOptions options)
    {
        var exchange = new IdTokenExchange(identityProviderId, idTokenFile, projectId, iamEndpoint, options);
        _keys = new RefreshingCredentialProvider(exchange.GetKeyAsync, options);
    }

    /// <inheritdoc/>
    /// <exception cref="CceCredentialException">
    /// The file cannot be read, or IAM rejected the token or did not respond.
    /// </exception>
    /// <exception cref="CceConfigurationException">The address of IAM is invalid.</exception>
    public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) =>
        _keys.GetCredentialAsync(cancellationToken);

    private static TokenFile FileAt(string idTokenFile) => idTokenFile.Length > 0
        ? new TokenFile("id token", idTokenFile) : throw new ArgumentException("The path is empty", nameof(idTokenFile));
}
