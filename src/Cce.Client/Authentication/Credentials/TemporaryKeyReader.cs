using System.Globalization;
using Cce.Client.Authentication.Exchange;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Authentication;

/// <summary>Reads a temporary access key from a response. The services differ in the names only.</summary>
internal sealed class TemporaryKeyReader(string accessKey, string secretKey, string securityToken, string expiresAt)
{
    /// <summary>How metadata and IAM write a key.</summary>
    public static TemporaryKeyReader Iam { get; } =
        new("credential.access", "credential.secret", "credential.securitytoken", "credential.expires_at");

    /// <summary>How the pod identity agent writes a key.</summary>
    public static TemporaryKeyReader PodIdentity { get; } = new(
        "credentials.accessKeyId", "credentials.secretAccessKey", "credentials.securityToken", "credentials.expiration");

    /// <exception cref="ExchangeException">The response contains no valid key.</exception>
    public AccessKeyCredential Read(JsonResponse response, string? projectId = null, Uri? iamEndpoint = null)
    {
        JObject body = response.ReadObject();
        string secret = response.ReadText(body, secretKey);
        return new AccessKeyCredential(Word(response, body, accessKey), secret, Word(response, body, securityToken))
        {
            ExpiresAt = Time(response, body),
            ProjectId = projectId,
            IamEndpoint = iamEndpoint,
        };
    }

    private static string Word(JsonResponse response, JObject body, string path) =>
        response.ReadText(body, path) is var text && HeaderText.IsWord(text)
            ? text : throw new ExchangeException($"returned characters in '{path}' that are not allowed in a header", response);

    // Without its end the key could not be renewed in time.
    private DateTimeOffset Time(JsonResponse response, JObject body) =>
        DateTimeOffset.TryParse(response.ReadText(body, expiresAt), CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset time)
            ? time : throw new ExchangeException($"returned no time in '{expiresAt}'", response);
}
