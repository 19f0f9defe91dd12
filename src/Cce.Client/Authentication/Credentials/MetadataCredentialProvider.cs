namespace Cce.Client.Authentication;

/// <summary>
/// Takes temporary access keys from the metadata service of an Elastic Cloud Server to which an agency is attached, and renews
/// them. Nothing has to be configured.
/// </summary>
/// <remarks>The service is asked at http://169.254.169.254, past any proxy, with 3 seconds for each answer.</remarks>
public sealed class MetadataCredentialProvider : ICredentialProvider
{
    private readonly RefreshingCredentialProvider _keys;

    /// <summary>Makes a provider.</summary>
    /// <param name="options">What it works with; the defaults if not given.</param>
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
