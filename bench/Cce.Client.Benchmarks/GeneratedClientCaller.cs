using Cce.Client.Authentication;

namespace Cce.Client.Benchmarks;

/// <summary>The client with a handler that signs, put together by hand.</summary>
internal sealed class GeneratedClientCaller : ICaller
{
    private readonly HttpClient _http;
    private readonly CceClient _client;

    public GeneratedClientCaller(Uri address)
    {
        _http = new HttpClient(new SigningHandler(new AccessKeyCredential(Target.AccessKey, Target.SecretKey), Target.ProjectId)
        {
            InnerHandler = Target.CreateSender(),
        });
        _client = new CceClient(_http) { BaseUrl = address.AbsoluteUri };
    }

    public string Name => "CceClient with SigningHandler";

    public async Task<string> CallAsync(CancellationToken cancellationToken)
    {
        UpgradeTask task = await _client.ShowUpgradeClusterTaskAsync(Target.ProjectId, Target.ClusterId, Target.TaskId, cancellationToken);
        return task.Status!.Phase!.Value.Value;
    }

    public void Dispose() => _http.Dispose();
}
