namespace Cce.Client.Authentication;

/// <summary>The steps from a request to its <c>Authorization</c>. The texts stay in rented arrays; whoever made this disposes it.</summary>
internal ref struct Signature
{
    private const string Algorithm = "SDK-HMAC-SHA256";
    private const string DerivedAlgorithm = "V11-HMAC-SHA256";

    private Utf8Buffer _canonicalRequest = new(1024);
    private Utf8Buffer _stringToSign = new(256);

    // The headers have Host and X-Sdk-Date among them; the hash of the body counts unless one of them gives it.
    public Signature(
        string method,
        Uri uri,
        in SignedHeaders headers,
        ReadOnlySpan<byte> bodyHash,
        AccessKeyCredential credential,
        string date,
        SigningScope? scope = null)
    {
        string? scopeText = scope?.On(date);
        WriteCanonicalRequest(method, uri, in headers, bodyHash);
        WriteStringToSign(date, scopeText);
        Authorization = Authorize(in headers, credential, scopeText);
    }

    /// <summary>Value of the header <c>Authorization</c>.</summary>
    public string Authorization { get; }

    public readonly string CanonicalRequest => _canonicalRequest.ToString();

    public readonly string StringToSign => _stringToSign.ToString();

    public readonly void Dispose()
    {
        _canonicalRequest.Dispose();
        _stringToSign.Dispose();
    }

    private void WriteCanonicalRequest(string method, Uri uri, in SignedHeaders headers, ReadOnlySpan<byte> bodyHash)
    {
        _canonicalRequest.Append(method.ToUpperInvariant());
        _canonicalRequest.Append('\n');
        CanonicalUri.Write(ref _canonicalRequest, uri);
        headers.WriteLines(ref _canonicalRequest);
        _canonicalRequest.Append('\n');
        headers.WriteNames(ref _canonicalRequest);
        _canonicalRequest.Append('\n');
        if (!headers.TryWriteValue(ref _canonicalRequest, SigningHeaders.ContentHash))
        {
            _canonicalRequest.AppendHex(bodyHash);
        }
    }

    private void WriteStringToSign(string date, string? scope)
    {
        _stringToSign.Append(scope is null ? Algorithm : DerivedAlgorithm);
        _stringToSign.Append('\n');
        _stringToSign.Append(date);
        _stringToSign.Append('\n');
        if (scope is not null)
        {
            _stringToSign.Append(scope);
            _stringToSign.Append('\n');
        }

        Span<byte> hash = stackalloc byte[Digest.Size];
        Digest.Sha256(_canonicalRequest.Written, hash);
        _stringToSign.AppendHex(hash);
    }

    private readonly string Authorize(in SignedHeaders headers, AccessKeyCredential credential, string? scope)
    {
        Span<byte> signature = stackalloc byte[Digest.Size];
        SigningKey.Sign(_stringToSign.Written, credential, scope, signature);
        var text = new Utf8Buffer(512);
        try
        {
            text.Append(scope is null ? Algorithm : DerivedAlgorithm);
            text.Append(scope is null ? " Access=" : " Credential=");
            text.Append(credential.AccessKey);
            if (scope is not null)
            {
                text.Append('/');
                text.Append(scope);
            }

            text.Append(", SignedHeaders=");
            headers.WriteNames(ref text);
            text.Append(", Signature=");
            text.AppendHex(signature);
            return text.ToString();
        }
        finally
        {
            text.Dispose();
        }
    }
}
