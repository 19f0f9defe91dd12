using System.Buffers;
using System.Net.Http.Headers;

namespace Cce.Client.Benchmarks;

/// <summary>What a careful programmer writes for this one request: HttpClient, a signature of exactly these headers, Utf8JsonReader.</summary>
internal sealed class HandWrittenCaller(Uri address) : ICaller
{
    private readonly HttpClient _http = new(Target.CreateSender());
    private readonly HandWrittenSignature _signature = new(address.Authority, Target.AccessKey, Target.SecretKey, Target.ProjectId);

    public string Name => "HttpClient, hand-written";

    public Task CallAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public async Task<string> ReadPhaseAsync(CancellationToken cancellationToken) => (await ShowAsync(cancellationToken)).Phase!;

    public void Dispose() => _http.Dispose();

    private async Task<HandWrittenTask> ShowAsync(CancellationToken cancellationToken)
    {
        string path = $"/api/v3/projects/{Target.ProjectId}/clusters/{Target.ClusterId}/operation/upgrade/tasks/{Target.TaskId}";
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, path));
        Sign(request.Headers, path);
        using HttpResponseMessage response =
            await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();

        using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(65536);
        int length = 0;
        while (await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false) is > 0 and int read)
        {
            length += read;
        }

        HandWrittenTask task = HandWrittenTask.Read(buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
        return task;
    }

    private void Sign(HttpRequestHeaders headers, string path)
    {
        (string date, string authorization) = _signature.Create(path);
        headers.TryAddWithoutValidation("Accept", "application/json");
        headers.TryAddWithoutValidation("X-Project-Id", Target.ProjectId);
        headers.TryAddWithoutValidation("X-Sdk-Date", date);
        headers.TryAddWithoutValidation("Authorization", authorization);
    }
}
