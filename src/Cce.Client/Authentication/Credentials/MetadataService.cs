using System.Diagnostics;
using Cce.Client.Authentication.Exchange;

namespace Cce.Client.Authentication;

/// <summary>
/// The metadata service of an Elastic Cloud Server. Where it knows tokens, it is asked with one, which requests that somebody
/// else makes this machine send do not have. One call at a time.
/// </summary>
internal sealed class MetadataService(CredentialOptions options)
{
    private const string TokenLifetime = "21600";

    // A service without tokens may be updated to one that wants them.
    private static readonly TimeSpan TokenRetry = TimeSpan.FromHours(24);

    private static readonly Uri TokenUri = new("http://169.254.169.254/meta-data/latest/api/token");
    private static readonly Uri KeyUri = new("http://169.254.169.254/openstack/latest/securitykey");

    private readonly JsonExchange _exchange = options.LocalExchange(TimeSpan.FromSeconds(3));
    private DateTimeOffset _nextTokenRequest = DateTimeOffset.MinValue;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private string? _token;

    /// <exception cref="CceCredentialException">There is no metadata service, or no agency, or the service failed.</exception>
    public async ValueTask<AccessKeyCredential> GetKeyAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_token is null && options.TimeProvider.GetUtcNow() >= _nextTokenRequest)
            {
                await RenewTokenAsync(isRequired: false, cancellationToken).ConfigureAwait(false);
            }

            JsonResponse response = await AskForKeyAsync(cancellationToken).ConfigureAwait(false);
            if (response.StatusCode == 401 && !IsAgencyMissing(response))
            {
                await RenewTokenAsync(isRequired: true, cancellationToken).ConfigureAwait(false);
                response = await AskForKeyAsync(cancellationToken).ConfigureAwait(false);
            }

            return response.IsSuccess ? TemporaryKeyReader.Iam.Read(response) : throw response.Failure(_token);
        }
        catch (ExchangeException exception)
        {
            string advice = exception.Response is { } response && IsAgencyMissing(response)
                ? "; attach an agency to this server, in its details under Management Information" : "";
            throw new CceCredentialException(
                $"The metadata service (http://169.254.169.254) {exception.Message}{advice}", exception.InnerException)
            {
                IsUnavailable = true,
            };
        }
    }

    // Otherwise a 401 says that the token has run out.
    private static bool IsAgencyMissing(JsonResponse response) =>
        response.Text.Contains("configure Cloud Service Agency");

    private Task<JsonResponse> AskForKeyAsync(CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, KeyUri, "X-Metadata-Token", _token, cancellationToken);

    private async Task RenewTokenAsync(bool isRequired, CancellationToken cancellationToken)
    {
        _token = null;
        JsonResponse response = await SendAsync(
            HttpMethod.Put, TokenUri, "X-Metadata-Token-Ttl-Seconds", TokenLifetime, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccess)
        {
            if (isRequired || response.StatusCode is not (404 or 405 or 503))
            {
                throw response.Failure();
            }

            _nextTokenRequest = options.TimeProvider.GetUtcNow() + TokenRetry;
            return;
        }

        string token = response.Text.Trim();
        _token = HeaderText.IsWord(token)
            ? token : throw new ExchangeException("returned a token with characters that are not allowed in a header", response);
    }

    private async Task<JsonResponse> SendAsync(
        HttpMethod method, Uri uri, string header, string? value, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, uri);
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }

        if (method == HttpMethod.Put)
        {
            request.Content = new ByteArrayContent([]);
        }

        return await _exchange.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
