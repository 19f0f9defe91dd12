using System.Text.Json;
using Cce.Client.SystemTextJson;

namespace Cce.Client.Tests.Client;

/// <summary>The same document, compiled for System.Text.Json.</summary>
internal sealed class SystemTextJsonClient : IClientUnderTest
{
    public async Task<string> ShowAsync(
        HttpClient http, Uri endpoint, string projectId, string clusterId, string taskId, CancellationToken cancellationToken)
    {
        var client = new SystemTextJson.CceClient(http) { BaseUrl = endpoint.AbsoluteUri };
        return JsonSerializer.Serialize(await client.ShowUpgradeClusterTaskAsync(projectId, clusterId, taskId, cancellationToken));
    }

    public string ReadAndWrite(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<SystemTextJson.UpgradeTask>(json));

    public Failure? FailureOf(Exception exception) => exception is SystemTextJson.CceException failure
        ? new Failure(
            failure.StatusCode,
            failure.Response,
            failure.Headers,
            failure.Operation,
            failure.Method,
            failure.Url,
            failure is SystemTextJson.CceException<SystemTextJson.CceError>,
            (failure as SystemTextJson.CceException<SystemTextJson.CceError>)?.Result.ErrorCode)
        : null;
}
