using Newtonsoft.Json;

namespace Cce.Client.Tests.Client;

/// <summary>The client of the library: Newtonsoft.Json.</summary>
internal sealed class NewtonsoftClient : IClientUnderTest
{
    public async Task<string> ShowAsync(
        HttpClient http, Uri endpoint, string projectId, string clusterId, string taskId, CancellationToken cancellationToken)
    {
        var client = new CceClient(http) { BaseUrl = endpoint.AbsoluteUri };
        return JsonConvert.SerializeObject(await client.ShowUpgradeClusterTaskAsync(projectId, clusterId, taskId, cancellationToken));
    }

    public string ReadAndWrite(string json) => JsonConvert.SerializeObject(JsonConvert.DeserializeObject<UpgradeTask>(json));

    public Failure? FailureOf(Exception exception) => exception is CceException failure
        ? new Failure(
            failure.StatusCode,
            failure.Response,
            failure.Headers,
            failure.Operation,
            failure.Method,
            failure.Url,
            failure is CceException<CceError>,
            (failure as CceException<CceError>)?.Result.ErrorCode)
        : null;
}
