using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Cce.Client.Authentication;

/// <summary>
/// A signature, and the texts it was computed from. Secrets are returned by methods, so that no debugger, serializer or
/// structured log shows them.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Design", "CA1024:Use properties where appropriate", Justification = "Serializers and loggers read properties.")]
public sealed class SignedRequest
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _canonicalRequest;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _authorization;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly IReadOnlyList<KeyValuePair<string, string>> _headers;

    internal SignedRequest(
        string canonicalRequest,
        string stringToSign,
        string signedHeaders,
        string authorization,
        IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        _canonicalRequest = canonicalRequest;
        StringToSign = stringToSign;
        SignedHeaders = signedHeaders;
        _authorization = authorization;
        _headers = headers;
    }

    /// <summary>Algorithm, date and hash of the canonical request, each on a line of its own.</summary>
    public string StringToSign { get; }

    /// <summary>Names of the signed headers, in lower case, sorted, joined with <c>;</c>.</summary>
    public string SignedHeaders { get; }

    /// <summary>Returns the request in its canonical form. It contains the security token, if there is one.</summary>
    public string GetCanonicalRequest() => _canonicalRequest;

    /// <summary>Returns the value of the header <c>Authorization</c>.</summary>
    public string GetAuthorization() => _authorization;

    /// <summary>
    /// Returns the headers to set on the request, <c>Authorization</c> among them. Each replaces a header of the same name.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> GetHeaders() => _headers;

    /// <summary>The names of the headers that are signed, without any value.</summary>
    public override string ToString() => $"Signature of {SignedHeaders}";
}
