using System.Diagnostics;

namespace Cce.Client.Authentication;

/// <summary>
/// A signature, and what it was made from. Its properties hold secrets that the other side has to get: neither a debugger nor
/// <see cref="ToString"/> shows them.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SignedRequest
{
    internal SignedRequest(
        string canonicalRequest,
        string stringToSign,
        string signedHeaders,
        string authorization,
        IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        CanonicalRequest = canonicalRequest;
        StringToSign = stringToSign;
        SignedHeaders = signedHeaders;
        Authorization = authorization;
        Headers = headers;
    }

    /// <summary>The request in the form that both sides agree on. It holds the security token, if there is one.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string CanonicalRequest { get; }

    /// <summary>Algorithm, date and hash of the canonical request, one a line.</summary>
    public string StringToSign { get; }

    /// <summary>Names of the headers that are signed, in lower case, sorted, joined with <c>;</c>.</summary>
    public string SignedHeaders { get; }

    /// <summary>Value of the header <c>Authorization</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Authorization { get; }

    /// <summary>
    /// The headers to set on the request, <c>Authorization</c> among them. Each takes the place of a header of its name.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; }

    /// <summary>The names of the headers that are signed, without any value.</summary>
    public override string ToString() => $"Signature of {SignedHeaders}";
}
