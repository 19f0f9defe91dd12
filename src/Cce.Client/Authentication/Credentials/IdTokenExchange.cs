using System.Text;
using Cce.Client.Authentication.Exchange;
using Cce.Client.Errors;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Authentication;

/// <summary>An id token for a token of IAM, and that for a temporary access key.</summary>
internal sealed class IdTokenExchange(
    string identityProviderId, TokenFile idTokenFile, string? projectId, Uri? iamEndpoint, CredentialOptions options)
{
    private const int SixHours = 6 * 60 * 60;

    private readonly JsonExchange _exchange = options.RemoteExchange();

    /// <exception cref="CceCredentialException">
    /// The file cannot be read, or IAM rejected the token or did not respond.
    /// </exception>
    /// <exception cref="CceConfigurationException">The address of IAM is invalid.</exception>
    public async ValueTask<AccessKeyCredential> GetKeyAsync(CancellationToken cancellationToken)
    {
        Uri iam = options.FindIamEndpoint(iamEndpoint);
        string idToken = await idTokenFile.ReadAsync(options.Environment, cancellationToken).ConfigureAwait(false);
        try
        {
            string token = await GetTokenAsync(iam, idToken, cancellationToken).ConfigureAwait(false);
            JsonResponse response = await PostAsync(
                new Uri(iam, "v3.0/OS-CREDENTIAL/securitytokens"), KeyRequest(token), "X-Auth-Token", token, cancellationToken)
                .ConfigureAwait(false);
            return response.IsSuccess
                ? TemporaryKeyReader.Iam.Read(response, projectId, iamEndpoint) : throw response.Failure(token, idToken);
        }
        catch (ExchangeException exception)
        {
            string trace = exception.Response?.TraceId is { } id ? $" (X-IAM-Trace-Id {SecretMask.Of(idToken).In(id)})" : "";
            throw new CceCredentialException(
                $"The id token could not be exchanged for an access key: the identity service at {iam} {exception.Message}{trace}",
                exception.InnerException);
        }
    }

    private async Task<string> GetTokenAsync(Uri iam, string idToken, CancellationToken cancellationToken)
    {
        var body = new JObject { ["auth"] = new JObject { ["id_token"] = new JObject { ["id"] = idToken } } };
        JsonResponse response = await PostAsync(
            new Uri(iam, "v3.0/OS-AUTH/id-token/tokens"), body, "X-Idp-Id", identityProviderId, cancellationToken)
            .ConfigureAwait(false);
        return !response.IsSuccess ? throw response.Failure(idToken)
            : response.Header("X-Subject-Token") is { } token && HeaderText.IsWord(token) ? token
            : throw new ExchangeException($"returned {response.StatusCode} without a usable X-Subject-Token", response);
    }

    private static JObject KeyRequest(string token) => new()
    {
        ["auth"] = new JObject
        {
            ["identity"] = new JObject
            {
                ["methods"] = new JArray("token"),
                ["token"] = new JObject { ["id"] = token, ["duration_seconds"] = SixHours },
            },
        },
    };

    private async Task<JsonResponse> PostAsync(
        Uri uri, JObject body, string header, string value, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, uri)
        {
            Content = new StringContent(CceJson.Write(body), Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation(header, value);
        return await _exchange.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
