using Cce.Client.Authentication;

namespace Cce.Client.Benchmarks;

/// <summary>The client over an HttpClient with a handler that signs, and nothing else.</summary>
internal sealed class ComposedClientCaller : ICaller
{
    private readonly HttpClient _http;
    private readonly CceClient _client;

    public ComposedClientCaller(Uri address)
    {
        _http = new HttpClient(new SigningHandler(new AccessKeyCredential(Target.AccessKey, Target.SecretKey), Target.ProjectId)
        {
            InnerHandler = Target.CreateSender(),
        });
        _client = new CceClient(_http) { BaseUrl = address.AbsoluteUri };
    }

    public string Name => "CceClient over SigningHandler";

    public Task CallAsync(CancellationToken cancellationToken) =>
        _client.ShowUpgradeClusterTaskAsync(Target.ProjectId, Target.ClusterId, Target.TaskId, cancellationToken);

    public async Task<string> ReadPhaseAsync(CancellationToken cancellationToken)
    {
        UpgradeTask task =
            await _client.ShowUpgradeClusterTaskAsync(Target.ProjectId, Target.ClusterId, Target.TaskId, cancellationToken);
        return task.Status!.Phase!.Value.Value;
    }

    public void Dispose() => _http.Dispose();
}
