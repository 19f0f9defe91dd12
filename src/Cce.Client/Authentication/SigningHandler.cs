using System.Net.Http.Headers;

namespace Cce.Client.Authentication;

/// <summary>
/// Signs every request with an access key. Place it innermost, right above the handler that sends: a handler below it that
/// changes a header breaks the signature, and each attempt of a retry above it gets a new date and signature.
/// </summary>
/// <remarks>
/// Set <c>AllowAutoRedirect</c> to <see langword="false"/> on the handler below: a redirect that it follows takes the security
/// token to another host. Requests are sent over https only, or over http to this machine; others throw an
/// <see cref="InvalidOperationException"/>. The body of a JSON request is read into memory to compute its hash. Send requests
/// asynchronously.
/// </remarks>
public sealed class SigningHandler : DelegatingHandler
{
    // SHA-256 of no bytes.
    private static readonly byte[] EmptyHash =
    [
        0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24,
        0x27, 0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
    ];

    private readonly ICredentialProvider _credentials;
    private readonly string? _projectId;
    private readonly TimeProvider _clock;
    private readonly Func<string?>? _foundProjectId;
    private readonly IReadOnlyList<Uri>? _endpoints;
    private string _lastHost = "";
    private KeptDate _lastDate = new(0, "");

    /// <summary>Initializes a new instance.</summary>
    /// <param name="credentials">
    /// Provides the access key for each attempt, for example an <see cref="AccessKeyCredential"/>.
    /// </param>
    /// <param name="projectId">
    /// Id for the header <c>X-Project-Id</c>; <see langword="null"/> sends that of the key, if it has one.
    /// </param>
    /// <param name="timeProvider">The clock for the date of a request; that of the system if not given.</param>
    /// <exception cref="ArgumentException">
    /// The project id is empty, or contains characters that are not allowed in a header.
    /// </exception>
    public SigningHandler(ICredentialProvider credentials, string? projectId = null, TimeProvider? timeProvider = null)
    {
        _credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        _projectId = projectId is null ? null : HeaderText.Checked(projectId, nameof(projectId));
        _clock = timeProvider ?? TimeProvider.System;
    }

    // For the handler of a client, whose endpoints are known. The function returns the id that was found out meanwhile, for keys
    // that have none.
    internal SigningHandler(
        ICredentialProvider credentials,
        string? projectId,
        TimeProvider timeProvider,
        Func<string?> foundProjectId,
        IReadOnlyList<Uri> endpoints)
        : this(credentials, projectId, timeProvider)
    {
        _foundProjectId = foundProjectId;
        _endpoints = endpoints;
    }

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        CredentialTarget.Check(request.RequestUri, _endpoints);
        ValueTask<AccessKeyCredential> credential = CredentialRequest.AskAsync(_credentials, cancellationToken, request);

        // Nothing to wait for: nothing that waits is made.
        if (credential.IsCompletedSuccessfully && !CoversBody(request))
        {
            Sign(request, credential.Result, bodyHash: EmptyHash);
            return base.SendAsync(request, cancellationToken);
        }

        return SignAndSendAsync(request, credential, cancellationToken);
    }

#if NET
    /// <summary>Not supported, because a body cannot be read asynchronously here.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Signed requests must be sent asynchronously");
#endif

    private async Task<HttpResponseMessage> SignAndSendAsync(
        HttpRequestMessage request, ValueTask<AccessKeyCredential> credential, CancellationToken cancellationToken)
    {
        AccessKeyCredential key = await credential.ConfigureAwait(false);
        byte[]? bodyHash = CoversBody(request)
            ? await BodyHash.OfAsync(request.Content!, cancellationToken).ConfigureAwait(false)
            : null;
        Sign(request, key, bodyHash ?? EmptyHash);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private void Sign(HttpRequestMessage request, AccessKeyCredential credential, ReadOnlySpan<byte> bodyHash)
    {
        Uri uri = request.RequestUri!;
        string date = DateOf(_clock.GetUtcNow());
        HttpRequestHeaders sent = request.Headers;
        Set(sent, SigningHeaders.ProjectId, _projectId ?? credential.ProjectId ?? _foundProjectId?.Invoke());
        Set(sent, SigningHeaders.SecurityToken, credential.SecurityToken);
        Set(sent, SigningHeaders.Date, date);
        if (RequestSigner.IsUnsigned(request.Content?.Headers.ContentType?.ToString()) && !sent.Contains(SigningHeaders.ContentHash))
        {
            Set(sent, SigningHeaders.ContentHash, RequestSigner.UnsignedPayload);
        }

        var headers = new SignedHeaders();
        try
        {
            SentHeaders.AddTo(ref headers, request);
            if (!headers.Contains(SigningHeaders.Host))
            {
                // The sender writes this Host by itself. Set here, it would outlive a change of the address between attempts.
                headers.Add(SigningHeaders.Host, HostOf(uri));
            }

            using var signature = new Signature(request.Method.Method, uri, in headers, bodyHash, credential, date);
            Set(sent, SigningHeaders.Authorization, signature.Authorization);
        }
        finally
        {
            headers.Dispose();
        }
    }

    // A client that asks often does so within a second, which is as exact as the date is.
    private string DateOf(DateTimeOffset now)
    {
        long second = now.ToUnixTimeSeconds();
        KeptDate last = _lastDate;
        if (last.Second != second)
        {
            _lastDate = last = new KeptDate(second, RequestSigner.Date(now));
        }

        return last.Text;
    }

    // Most requests go where the last one went.
    private string HostOf(Uri uri)
    {
        string last = _lastHost;
        return CanonicalUri.IsHost(last, uri) ? last : _lastHost = CanonicalUri.Host(uri);
    }

    private static void Set(HttpRequestHeaders headers, string name, string? value)
    {
        if (value is not null)
        {
            headers.Remove(name);
            headers.TryAddWithoutValidation(name, value);
        }
    }

    private static bool CoversBody(HttpRequestMessage request) =>
        request.Content is { } content
        && !RequestSigner.IsUnsigned(content.Headers.ContentType?.ToString())
        && !request.Headers.Contains(SigningHeaders.ContentHash);

    private sealed class KeptDate(long second, string text)
    {
        public long Second { get; } = second;

        public string Text { get; } = text;
    }
}
