using Cce.Client.Authentication;
using Cce.Client.Authentication.Exchange;
using Cce.Client.Errors;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Projects;

/// <summary>The request to the identity service (IAM) for the project of a region: every region has one of its name.</summary>
internal sealed class ProjectRequest(JsonExchange exchange, TimeProvider clock)
{
    private const int LongestList = 500;

    /// <exception cref="CceProjectIdException">IAM did not return one.</exception>
    public async Task<string> AskAsync(Uri iam, AccessKeyCredential credential, string regionId)
    {
        var uri = new Uri(iam, $"v3/projects?name={Uri.EscapeDataString(regionId)}");
        using HttpRequestMessage request = Signed(uri, credential);
        try
        {
            JsonResponse response = await exchange.SendAsync(request).ConfigureAwait(false);
            if (!response.IsSuccess)
            {
                throw response.Failure(credential.SecurityToken, credential.SecretKey);
            }

            JArray projects = response.ReadObject()["projects"] as JArray
                ?? throw new ExchangeException($"returned {response.StatusCode} without a list 'projects'", response);
            return Pick(projects, response, request, regionId);
        }
        catch (ExchangeException exception)
        {
            throw Failed(request, regionId, exception.Message, exception.Response, [], exception.InnerException);
        }
    }

    // Without X-Project-Id, which is what we are asking for.
    private HttpRequestMessage Signed(Uri uri, AccessKeyCredential credential)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, uri);
        SignedRequest signed = RequestSigner.Sign(new SignableRequest("GET", uri), credential, clock.GetUtcNow());
        foreach (KeyValuePair<string, string> header in signed.GetHeaders().Where(static header => header.Key != SigningHeaders.Host))
        {
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return request;
    }

    private static string Pick(JArray projects, JsonResponse response, HttpRequestMessage request, string regionId)
    {
        // By name once more: a project of another region would do the work at the wrong place.
        string[] ids = [.. projects.OfType<JObject>()
            .Where(project => project["name"] is null || TextOf(project["name"]) == regionId)
            .Select(static project => TextOf(project["id"]))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)];
        if (!ids.All(ProjectIdFormat.IsValid))
        {
            throw new ExchangeException($"returned an invalid project id; one {ProjectIdFormat.Rule}", response);
        }

        return ids.Length switch
        {
            1 => ids[0],
            0 => throw Failed(request, regionId, "has no project for the region" + Others(projects), response, ids),
            _ => throw Failed(
                request, regionId, $"has {ids.Length} projects for the region: {Excerpt.Of(string.Join(", ", ids), LongestList)}", response, ids),
        };
    }

    private static string Others(JArray projects)
    {
        string[] names = [.. projects.OfType<JObject>().Select(static project => TextOf(project["name"])).OfType<string>().Take(10)];
        return names.Length == 0 ? "" : $", but for {Excerpt.Of(VisibleText.OneLine(string.Join(", ", names)), LongestList)}";
    }

    private static string? TextOf(JToken? token) => token is JValue { Value: string { Length: > 0 } text } ? text : null;

    private static CceProjectIdException Failed(
        HttpRequestMessage request, string regionId, string problem, JsonResponse? response, string[] ids, Exception? inner = null)
    {
        string? trace = response?.TraceId is { } id ? SecretMask.Of(request).In(id) : null;
        string message = $"The project id for the region {regionId} is not set, and the identity service "
            + $"({request.RequestUri}) {problem}" + (trace is null ? "" : $" (X-IAM-Trace-Id {trace})")
            + ". Set the id that the console shows under My Credentials, or allow the owner of the key to list projects";
        CceFailure failure = response is null
            ? FailureFacts.Of(request) : FailureFacts.Of(request, response.StatusCode, response.Headers, response.Text);
        return new CceProjectIdException(message, failure, inner)
        {
            RegionId = regionId,
            FoundProjectIds = ids,
            TraceId = trace,
        };
    }
}
