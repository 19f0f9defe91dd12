using System.Diagnostics;

namespace Cce.Client.Authentication;

/// <summary>
/// Sends an IAM token in the header <c>X-Auth-Token</c>: the alternative to a signature. Whoever reads the token may use
/// it, so it only leaves over https, or to this machine. Set <c>AllowAutoRedirect</c> to <see langword="false"/> on the
/// handler below, or a redirect takes the token to wherever it points.
/// </summary>
public sealed class TokenHandler : DelegatingHandler
{
    private const string HeaderName = "X-Auth-Token";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _token;

    /// <summary>Makes a handler.</summary>
    /// <param name="token">The IAM token.</param>
    /// <exception cref="ArgumentException">The token is empty, or holds what a header cannot carry.</exception>
    public TokenHandler(string token) => _token = HeaderText.Checked(token, nameof(token));

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AddToken(request ?? throw new ArgumentNullException(nameof(request)));
        return base.SendAsync(request, cancellationToken);
    }

#if NET
    /// <inheritdoc/>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AddToken(request ?? throw new ArgumentNullException(nameof(request)));
        return base.Send(request, cancellationToken);
    }
#endif

    private void AddToken(HttpRequestMessage request)
    {
        if (request.RequestUri is not { IsAbsoluteUri: true } uri || !(uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback))
        {
            throw new InvalidOperationException("A token is only sent over https, or to this machine.");
        }

        request.Headers.Remove(HeaderName);
        request.Headers.TryAddWithoutValidation(HeaderName, _token);
    }
}
