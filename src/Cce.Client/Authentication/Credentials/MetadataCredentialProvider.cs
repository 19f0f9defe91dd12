namespace Cce.Client.Authentication;

/// <summary>
/// Gets temporary access keys from the metadata service of an Elastic Cloud Server to which an agency is attached, and renews
/// them. It needs no configuration.
/// </summary>
/// <remarks>Requests go to http://169.254.169.254 without a proxy, with a timeout of 3 seconds each.</remarks>
public sealed class MetadataCredentialProvider : ICredentialProvider
{
    private readonly RefreshingCredentialProvider _keys;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="options">Options; the defaults unless set.</param>
    public MetadataCredentialProvider(CredentialOptions? options = null)
    {
        options ??= new CredentialOptions();
        _keys = new RefreshingCredentialProvider(new MetadataService(options).GetKeyAsync, options);
    }

    /// <inheritdoc/>
    /// <exception cref="CceCredentialException">There is no metadata service, or no agency, or the service failed.</exception>
    public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) =>
        _keys.GetCredentialAsync(cancellationToken);
}
