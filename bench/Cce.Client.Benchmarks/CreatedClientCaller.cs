using Cce.Client.Authentication;

namespace Cce.Client.Benchmarks;

/// <summary>The client as programs make it: it signs, limits the time, would repeat, and reads answers whole.</summary>
internal sealed class CreatedClientCaller(Uri address) : ICaller
{
    private readonly CceClient _client = CceClient.Create(new CceClientOptions
    {
        Endpoints = [address],
        Credentials = new AccessKeyCredential(Target.AccessKey, Target.SecretKey),
        ProjectId = Target.ProjectId,
    });

    public string Name => "CceClient.Create";

    public Task CallAsync(CancellationToken cancellationToken) =>
        _client.ShowUpgradeClusterTaskAsync(Target.ProjectId, Target.ClusterId, Target.TaskId, cancellationToken);

    public async Task<string> ReadPhaseAsync(CancellationToken cancellationToken)
    {
        UpgradeTask task =
            await _client.ShowUpgradeClusterTaskAsync(Target.ProjectId, Target.ClusterId, Target.TaskId, cancellationToken);
        return task.Status!.Phase!.Value.Value;
    }

    public void Dispose() => _client.Dispose();
}
