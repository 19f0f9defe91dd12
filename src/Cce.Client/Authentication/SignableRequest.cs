namespace Cce.Client.Authentication;

/// <summary>The parts of a request that a signature covers.</summary>
public sealed class SignableRequest
{
    private string? _projectId;

    /// <summary>Names the request.</summary>
    /// <param name="method">Method, for example <c>GET</c>.</param>
    /// <param name="uri">Address with scheme and host, path and query as they will be sent.</param>
    /// <exception cref="ArgumentException">The method is no word, or the address does not start with https:// or http://.</exception>
    public SignableRequest(string method, Uri uri)
    {
        Method = HeaderText.Checked(method, nameof(method));
        Uri = uri ?? throw new ArgumentNullException(nameof(uri));
        if (!uri.IsAbsoluteUri || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp))
        {
            throw new ArgumentException("The address does not start with https:// or http://.", nameof(uri));
        }
    }

    /// <summary>Method, for example <c>GET</c>.</summary>
    public string Method { get; }

    /// <summary>Address with scheme and host.</summary>
    public Uri Uri { get; }

    /// <summary>
    /// The headers that are there already. A name that stands here more than once counts as one header, its values joined
    /// with a comma and a space. The hash of the body may be given as <c>X-Sdk-Content-Sha256</c>; the body itself is then
    /// not needed.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; set; } = [];

    /// <summary>Content type of the body. It is not signed, but only the hash of a JSON body is.</summary>
    public string? ContentType { get; set; }

    /// <summary>The bytes of the body; empty if there is none.</summary>
    public byte[] Body { get; set; } = [];

    /// <summary>
    /// Where the signature holds, for a service that asks for a derived key; <see langword="null"/>, as CCE has it, for
    /// the algorithm SDK-HMAC-SHA256.
    /// </summary>
    public SigningScope? Scope { get; set; }

    /// <summary>Id for the header <c>X-Project-Id</c>; <see langword="null"/> leaves the header as it is.</summary>
    /// <exception cref="ArgumentException">The id is empty, or holds what a header cannot carry.</exception>
    public string? ProjectId
    {
        get => _projectId;
        set => _projectId = value is null ? null : HeaderText.Checked(value, nameof(value));
    }
}
