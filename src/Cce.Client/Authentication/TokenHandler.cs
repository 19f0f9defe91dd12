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

    private readonly string? _projectId;

    /// <summary>Makes a handler.</summary>
    /// <param name="token">The IAM token.</param>
    /// <param name="projectId">Id for the header <c>X-Project-Id</c>; <see langword="null"/> sends none.</param>
    /// <exception cref="ArgumentException">The token or the id is empty, or holds what a header cannot carry.</exception>
    public TokenHandler(string token, string? projectId = null)
    {
        _token = HeaderText.Checked(token, nameof(token));
        _projectId = projectId is null ? null : HeaderText.Checked(projectId, nameof(projectId));
    }

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

        HeaderText.RefuseLineBreaks(request.Headers);
        request.Headers.Remove(HeaderName);
        request.Headers.TryAddWithoutValidation(HeaderName, _token);
        if (_projectId is not null)
        {
            request.Headers.Remove(SigningHeaders.ProjectId);
            request.Headers.TryAddWithoutValidation(SigningHeaders.ProjectId, _projectId);
        }
    }
}
