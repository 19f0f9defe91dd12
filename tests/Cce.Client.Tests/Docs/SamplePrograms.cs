using Cce.Client.Authentication;
using Newtonsoft.Json;

namespace Cce.Client.Tests.Docs;

/// <summary>The sample programs of docs/cce-client.md, here so that they are compiled. Nobody runs them: they ask the real service.</summary>
internal static class SamplePrograms
{
    public static async Task JavaAsync()
    {
        // begin java
        var auth = new AccessKeyCredential("<YOUR AK>", "<YOUR SK>");
        string projectId = "<project_id>";

        using CceClient client = CceClient.Create(await CceRegion.ResolveAsync("cn-north-4"), auth);

        try
        {
            UpgradeTask response = await client.ShowUpgradeClusterTaskAsync(projectId, "<cluster_id>", "<task_id>");
            Console.WriteLine(JsonConvert.SerializeObject(response, Formatting.Indented));
        }
        catch (CceConnectionException e)
        {
            Console.WriteLine(e);
        }
        catch (CceTimeoutException e)
        {
            Console.WriteLine(e);
        }
        catch (CceServiceException e)
        {
            Console.WriteLine(e);
            Console.WriteLine(e.StatusCode);
            Console.WriteLine(e.RequestId);
            Console.WriteLine(e.ErrorCode);
            Console.WriteLine(e.ErrorMessage);
        }
        // end java
    }

    public static async Task PythonAsync()
    {
        // begin python
        var credentials = new AccessKeyCredential("<YOUR AK>", "<YOUR SK>");
        string projectId = "<project_id>";

        using CceClient client = CceClient.Create(await CceRegion.ResolveAsync("cn-north-4"), credentials);

        try
        {
            UpgradeTask response = await client.ShowUpgradeClusterTaskAsync(projectId, "<cluster_id>", "<task_id>");
            Console.WriteLine(JsonConvert.SerializeObject(response, Formatting.Indented));
        }
        catch (CceRequestException e)
        {
            Console.WriteLine(e.StatusCode);
            Console.WriteLine(e.RequestId);
            Console.WriteLine(e.ErrorCode);
            Console.WriteLine(e.ErrorMessage);
        }
        // end python
    }

    public static async Task GoAsync()
    {
        // begin go
        var auth = new AccessKeyCredential("<YOUR AK>", "<YOUR SK>");
        string projectId = "<project_id>";

        using CceClient client = CceClient.Create(await CceRegion.ResolveAsync("cn-north-4"), auth);

        try
        {
            UpgradeTask response = await client.ShowUpgradeClusterTaskAsync(projectId, "<cluster_id>", "<task_id>");
            Console.WriteLine(JsonConvert.SerializeObject(response, Formatting.Indented));
        }
        catch (CceException err)
        {
            Console.WriteLine(err.Message);
        }
        // end go
    }

    public static async Task WaitingAsync(
        CceClient client, string clusterId, UpgradeClusterRequest request, CancellationToken cancellationToken)
    {
        // begin waiting
        string projectId = await client.GetProjectIdAsync(cancellationToken);
        UpgradeClusterResponse started = await client.UpgradeClusterAsync(projectId, clusterId, request, cancellationToken);
        string taskId = started.Metadata?.Uid ?? throw new InvalidOperationException("The service named no task.");

        var progress = new Progress<UpgradeProgress>(report =>
            Console.WriteLine($"{report.Phase} {report.ProgressValue} {report.Failure?.Message}"));
        var options = new LongRunningOptions { Timeout = TimeSpan.FromHours(3) };

        try
        {
            UpgradeOperation upgrade =
                await client.WaitForUpgradeAsync(projectId, clusterId, taskId, options, progress, cancellationToken);
            Console.WriteLine(upgrade.Phase);
        }
        catch (OperationFailedException<UpgradeTask> e)
        {
            Console.WriteLine($"{e.Message} ({e.Value.Status?.Progress})");
        }
        catch (TimeoutException)
        {
            Console.WriteLine($"The task {taskId} goes on.");
        }
        // end waiting
    }
}
