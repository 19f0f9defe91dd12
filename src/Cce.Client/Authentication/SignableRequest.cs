namespace Cce.Client.Authentication;

/// <summary>The parts of a request that are signed.</summary>
public sealed class SignableRequest
{
    private string? _projectId;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="method">Method, for example <c>GET</c>.</param>
    /// <param name="uri">Address with scheme and host, path and query as they will be sent.</param>
    /// <exception cref="ArgumentException">
    /// The method is invalid, or the address does not start with https:// or http://.
    /// </exception>
    public SignableRequest(string method, Uri uri)
    {
        Method = HeaderText.Checked(method, nameof(method));
        Uri = uri ?? throw new ArgumentNullException(nameof(uri));
        if (!uri.IsAbsoluteUri || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp))
        {
            throw new ArgumentException("The address does not start with https:// or http://", nameof(uri));
        }
    }

    /// <summary>Method, for example <c>GET</c>.</summary>
    public string Method { get; }

    /// <summary>Address with scheme and host.</summary>
    public Uri Uri { get; }

    /// <summary>
    /// The headers of the request. Headers with the same name count as one, with their values joined with a comma and a space.
    /// With the hash of the body in <c>X-Sdk-Content-Sha256</c>, the body itself is not needed.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; set; } = [];

    /// <summary>Content type of the body. It is not signed itself; only the hash of a JSON body is.</summary>
    public string? ContentType { get; set; }

    /// <summary>The bytes of the body; empty if there is none.</summary>
    public byte[] Body { get; set; } = [];

    /// <summary>
    /// Scope of the signature, for a service that requires a derived key; <see langword="null"/>, as for CCE, for the algorithm
    /// SDK-HMAC-SHA256.
    /// </summary>
    public SigningScope? Scope { get; set; }

    /// <summary>Id for the header <c>X-Project-Id</c>; <see langword="null"/> leaves the header as it is.</summary>
    /// <exception cref="ArgumentException">
    /// The id is empty, or contains characters that are not allowed in a header.
    /// </exception>
    public string? ProjectId
    {
        get => _projectId;
        set => _projectId = value is null ? null : HeaderText.Checked(value, nameof(value));
    }
}
