namespace Cce.Client.Benchmarks;

/// <summary>The floor: a request without a signature whose answer is read to the end and thrown away.</summary>
internal sealed class UnsignedCaller(Uri address) : ICaller
{
    private readonly HttpClient _http = new(Target.CreateSender());

    public string Name => "HttpClient alone, unsigned";

    public async Task CallAsync(CancellationToken cancellationToken)
    {
        string path = $"/api/v3/projects/{Target.ProjectId}/clusters/{Target.ClusterId}/operation/upgrade/tasks/{Target.TaskId}";
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, path));
        using HttpResponseMessage response =
            await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await response.Content.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
    }

    public async Task<string> ReadPhaseAsync(CancellationToken cancellationToken)
    {
        await CallAsync(cancellationToken);
        return Target.Phase;
    }

    public void Dispose() => _http.Dispose();
}
