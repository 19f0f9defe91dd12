namespace Cce.Client.Authentication;

/// <summary>
/// Signs every request with an access key. It belongs innermost, right above the handler that sends: whatever changes a
/// header after it breaks the signature, and a retry above it gets a new date and a new signature for each attempt.
/// </summary>
/// <remarks>
/// Set <c>AllowAutoRedirect</c> to <see langword="false"/> on the handler below. A redirect is followed there, below this
/// handler, so the new address is never signed for, yet the security token would be sent to it. The body of a JSON request
/// is read into memory to be hashed. The requests have to be sent asynchronously.
/// </remarks>
public sealed class SigningHandler : DelegatingHandler
{
    private readonly ICredentialProvider _credentials;
    private readonly string? _projectId;
    private readonly TimeProvider _clock;

    /// <summary>Makes a handler.</summary>
    /// <param name="credentials">Gives the key to sign with, anew for each attempt; an <see cref="AccessKeyCredential"/> gives itself.</param>
    /// <param name="projectId">Id for the header <c>X-Project-Id</c>; <see langword="null"/> sends none.</param>
    /// <param name="timeProvider">The clock for the date of a request; that of the system if not given.</param>
    /// <exception cref="ArgumentException">The project id is empty, or holds what a header cannot carry.</exception>
    public SigningHandler(ICredentialProvider credentials, string? projectId = null, TimeProvider? timeProvider = null)
    {
        _credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        _projectId = projectId is null ? null : HeaderText.Checked(projectId, nameof(projectId));
        _clock = timeProvider ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        AccessKeyCredential credential = await _credentials.GetCredentialAsync(cancellationToken).ConfigureAwait(false);
        SignableRequest signable = await DescribeAsync(request, cancellationToken).ConfigureAwait(false);
        SignedRequest signed = RequestSigner.Sign(signable, credential, _clock.GetUtcNow());
        foreach (KeyValuePair<string, string> header in signed.Headers)
        {
            // The sender writes this Host by itself. Set here, it would outlive a change of the address between attempts.
            if (header.Key != SigningHeaders.Host)
            {
                request.Headers.Remove(header.Key);
                request.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

#if NET
    /// <summary>Always refuses: a body cannot be read asynchronously here, and nothing may leave unsigned.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Signed requests are sent asynchronously only.");
#endif

    private async Task<SignableRequest> DescribeAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri uri = request.RequestUri ?? throw new InvalidOperationException("The request has no address.");
        var signable = new SignableRequest(request.Method.Method, uri)
        {
            Headers = SentHeaders.Of(request),
            ContentType = request.Content?.Headers.ContentType?.ToString(),
            ProjectId = _projectId,
        };
        if (request.Content is { } content && RequestSigner.CoversBody(signable))
        {
            // The content keeps what was read, so that the same bytes are sent.
            signable.Body = await ReadAsync(content, cancellationToken).ConfigureAwait(false);
        }

        return signable;
    }

    private static Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
#if NET
        return content.ReadAsByteArrayAsync(cancellationToken);
#else
        cancellationToken.ThrowIfCancellationRequested();
        return content.ReadAsByteArrayAsync();
#endif
    }
}
