using System.Text;
using Cce.Client.Authentication.Exchange;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Authentication;

/// <summary>An id token for a token of IAM, and that for a temporary access key.</summary>
internal sealed class IdTokenExchange(
    string identityProviderId, string idTokenFile, string? projectId, Uri? iamEndpoint, CredentialOptions options)
{
    private const int SixHours = 6 * 60 * 60;

    private readonly JsonExchange _exchange = options.RemoteExchange();

    /// <exception cref="CceCredentialException">The file cannot be read, or IAM refused the token or did not answer.</exception>
    /// <exception cref="CceConfigurationException">The address of IAM cannot be used.</exception>
    public async ValueTask<AccessKeyCredential> GetKeyAsync(CancellationToken cancellationToken)
    {
        Uri iam = options.FindIamEndpoint(iamEndpoint);
        string idToken = await TokenFile.ReadAsync("id token", idTokenFile, options.Environment, cancellationToken)
            .ConfigureAwait(false);
        try
        {
            string token = await GetTokenAsync(iam, idToken, cancellationToken).ConfigureAwait(false);
            JsonAnswer answer = await PostAsync(
                new Uri(iam, "v3.0/OS-CREDENTIAL/securitytokens"), KeyRequest(token), "X-Auth-Token", token, cancellationToken)
                .ConfigureAwait(false);
            return answer.IsSuccess
                ? TemporaryKeyReader.Iam.Read(answer, projectId, iamEndpoint) : throw answer.Refused(token, idToken);
        }
        catch (ExchangeException exception)
        {
            string trace = exception.Answer?.Header("X-IAM-Trace-Id") is { } id ? $" (X-IAM-Trace-Id {id})" : "";
            throw new CceCredentialException(
                $"The id token in {idTokenFile} could not be changed into an access key: the identity service at {iam} "
                + $"{exception.Message}{trace}.", exception.InnerException);
        }
    }

    private async Task<string> GetTokenAsync(Uri iam, string idToken, CancellationToken cancellationToken)
    {
        var body = new JObject { ["auth"] = new JObject { ["id_token"] = new JObject { ["id"] = idToken } } };
        JsonAnswer answer = await PostAsync(
            new Uri(iam, "v3.0/OS-AUTH/id-token/tokens"), body, "X-Idp-Id", identityProviderId, cancellationToken)
            .ConfigureAwait(false);
        return !answer.IsSuccess ? throw answer.Refused(idToken)
            : answer.Header("X-Subject-Token") is { } token && HeaderText.IsWord(token) ? token
            : throw new ExchangeException($"answered with {answer.StatusCode}, but without a usable X-Subject-Token", answer);
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

    private async Task<JsonAnswer> PostAsync(
        Uri uri, JObject body, string header, string value, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, uri)
        {
            Content = new StringContent(body.ToString(Formatting.None), Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation(header, value);
        return await _exchange.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
