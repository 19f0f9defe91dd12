using System.Globalization;
using Cce.Client.Authentication.Exchange;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Authentication;

/// <summary>Reads a temporary access key out of the answers of the services that give one; they differ in the names alone.</summary>
internal sealed class TemporaryKeyReader(string accessKey, string secretKey, string securityToken, string expiresAt)
{
    /// <summary>How metadata and IAM write a key.</summary>
    public static TemporaryKeyReader Iam { get; } =
        new("credential.access", "credential.secret", "credential.securitytoken", "credential.expires_at");

    /// <summary>How the pod identity agent writes a key.</summary>
    public static TemporaryKeyReader PodIdentity { get; } = new(
        "credentials.accessKeyId", "credentials.secretAccessKey", "credentials.securityToken", "credentials.expiration");

    /// <exception cref="ExchangeException">The answer holds no usable key.</exception>
    public AccessKeyCredential Read(JsonAnswer answer, string? projectId = null, Uri? iamEndpoint = null)
    {
        JObject body = answer.ReadObject();
        string secret = answer.ReadText(body, secretKey);
        return new AccessKeyCredential(Word(answer, body, accessKey), secret, Word(answer, body, securityToken))
        {
            ExpiresAt = Time(answer, body),
            ProjectId = projectId,
            IamEndpoint = iamEndpoint,
        };
    }

    private static string Word(JsonAnswer answer, JObject body, string path) =>
        answer.ReadText(body, path) is var text && HeaderText.IsWord(text)
            ? text : throw new ExchangeException($"answered with characters in '{path}' that a header cannot carry", answer);

    // Without its end the key could not be renewed in time.
    private DateTimeOffset Time(JsonAnswer answer, JObject body) =>
        DateTimeOffset.TryParse(answer.ReadText(body, expiresAt), CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset time)
            ? time : throw new ExchangeException($"answered with no time in '{expiresAt}'", answer);
}
