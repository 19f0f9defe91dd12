using System.Diagnostics;

namespace Cce.Client.Authentication;

/// <summary>
/// Sends an IAM token in the header <c>X-Auth-Token</c> instead of a signature. Requests are sent over https only, or over http
/// to this machine; others throw an <see cref="InvalidOperationException"/>. Set <c>AllowAutoRedirect</c> to
/// <see langword="false"/> on the handler below: a redirect that it follows takes the token to another host.
/// </summary>
public sealed class TokenHandler : DelegatingHandler
{
    private const string HeaderName = "X-Auth-Token";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _token;

    private readonly string? _projectId;
    private readonly IReadOnlyList<Uri>? _endpoints;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="token">The IAM token.</param>
    /// <param name="projectId">Id for the header <c>X-Project-Id</c>; <see langword="null"/> sends none.</param>
    /// <exception cref="ArgumentException">
    /// The token or the id is empty, or contains characters that are not allowed in a header.
    /// </exception>
    public TokenHandler(string token, string? projectId = null)
    {
        _token = HeaderText.Checked(token, nameof(token));
        _projectId = projectId is null ? null : HeaderText.Checked(projectId, nameof(projectId));
    }

    // For the handler of a client, whose endpoints are known.
    internal TokenHandler(string token, string? projectId, IReadOnlyList<Uri> endpoints)
        : this(token, projectId) => _endpoints = endpoints;

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
        CredentialTarget.Check(request.RequestUri, _endpoints);
        HeaderText.RejectLineBreaks(request.Headers);
        request.Headers.Remove(HeaderName);
        request.Headers.TryAddWithoutValidation(HeaderName, _token);
        if (_projectId is not null)
        {
            request.Headers.Remove(SigningHeaders.ProjectId);
            request.Headers.TryAddWithoutValidation(SigningHeaders.ProjectId, _projectId);
        }
    }
}
