using Cce.Client.Authentication;
using Cce.Client.Authentication.Exchange;
using Cce.Client.Errors;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Projects;

/// <summary>The question to the identity service (IAM) which project belongs to a region: every region has one of its name.</summary>
internal sealed class ProjectQuestion(JsonExchange exchange, TimeProvider clock)
{
    /// <exception cref="CceProjectIdException">IAM did not tell it.</exception>
    public async Task<string> AskAsync(Uri iam, AccessKeyCredential credential, string regionId)
    {
        var uri = new Uri(iam, $"v3/projects?name={Uri.EscapeDataString(regionId)}");
        using HttpRequestMessage request = Signed(uri, credential);
        try
        {
            JsonAnswer answer = await exchange.SendAsync(request).ConfigureAwait(false);
            if (!answer.IsSuccess)
            {
                throw answer.Refused(credential.SecurityToken, credential.SecretKey);
            }

            JArray projects = answer.ReadObject()["projects"] as JArray
                ?? throw new ExchangeException($"answered with {answer.StatusCode}, but without a list 'projects'", answer);
            return Pick(projects, answer, request, regionId);
        }
        catch (ExchangeException exception)
        {
            throw Failed(request, regionId, exception.Message, exception.Answer, [], exception.InnerException);
        }
    }

    // Without X-Project-Id, which is what we are asking for.
    private HttpRequestMessage Signed(Uri uri, AccessKeyCredential credential)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, uri);
        SignedRequest signed = RequestSigner.Sign(new SignableRequest("GET", uri), credential, clock.GetUtcNow());
        foreach (KeyValuePair<string, string> header in signed.Headers.Where(static header => header.Key != SigningHeaders.Host))
        {
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return request;
    }

    private static string Pick(JArray projects, JsonAnswer answer, HttpRequestMessage request, string regionId)
    {
        // By name once more: a project of another region would do the work at the wrong place.
        string[] ids = [.. projects.OfType<JObject>()
            .Where(project => project["name"] is null || TextOf(project["name"]) == regionId)
            .Select(static project => TextOf(project["id"]))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)];
        return ids.Length switch
        {
            1 when HeaderText.IsWord(ids[0]) => ids[0],
            1 => throw new ExchangeException("answered with an id that a header cannot carry", answer),
            0 => throw Failed(request, regionId, "has no project for the region" + Others(projects), answer, ids),
            _ => throw Failed(
                request, regionId, $"has {ids.Length} projects for the region: {string.Join(", ", ids)}", answer, ids),
        };
    }

    private static string Others(JArray projects)
    {
        string[] names = [.. projects.OfType<JObject>().Select(static project => TextOf(project["name"])).OfType<string>().Take(10)];
        return names.Length == 0 ? "" : $", but for {string.Join(", ", names)}";
    }

    private static string? TextOf(JToken? token) => token is JValue { Value: string { Length: > 0 } text } ? text : null;

    private static CceProjectIdException Failed(
        HttpRequestMessage request, string regionId, string problem, JsonAnswer? answer, string[] ids, Exception? inner = null)
    {
        string? trace = answer?.Header("X-IAM-Trace-Id");
        string message = $"The id of the project for the region {regionId} is not given, and the identity service "
            + $"({request.RequestUri}) {problem}" + (trace is null ? "" : $" (X-IAM-Trace-Id {trace})")
            + ". Set the id: it is in the console under My Credentials. Or allow the owner of the key to list projects.";
        CceFailure failure = answer is null
            ? FailureFacts.Of(request) : FailureFacts.Of(request, answer.StatusCode, answer.Headers, answer.Text);
        return new CceProjectIdException(message, failure, inner)
        {
            RegionId = regionId,
            FoundProjectIds = ids,
            TraceId = trace,
        };
    }
}
