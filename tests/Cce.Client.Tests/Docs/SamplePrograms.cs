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

    public static async Task WaitingAsync()
    {
        // begin waiting
        using CceClient client = CceClient.Create(CceRegion.CnNorth4);
        string projectId = await client.GetProjectIdAsync();
        string clusterId = "cluster id";

        UpgradeClusterResponse started = await client.UpgradeClusterAsync(projectId, clusterId, new UpgradeClusterRequest
        {
            Metadata = new UpgradeClusterRequestMetadata(),
            Spec = new UpgradeSpec
            {
                ClusterUpgradeAction = new ClusterUpgradeAction
                {
                    TargetVersion = "v1.31",
                    Strategy = new UpgradeStrategy
                    {
                        Type = UpgradeStrategyType.InPlaceRollingUpdate,
                        InPlaceRollingUpdate = new InPlaceRollingUpdate { UserDefinedStep = 20 },
                    },
                },
            },
        });
        string taskId = started.Metadata?.Uid ?? throw new InvalidOperationException("The service returned no task id.");

        var progress = new Progress<UpgradeProgress>(report =>
            Console.WriteLine($"{report.Phase} {report.ProgressValue} {report.Failure?.Message}"));
        var options = new LongRunningOptions { Timeout = TimeSpan.FromHours(3) };

        try
        {
            UpgradeOperation upgrade = await client.WaitForUpgradeAsync(projectId, clusterId, taskId, options, progress);
            Console.WriteLine(upgrade.Phase);
        }
        catch (OperationFailedException<UpgradeTask> e)
        {
            Console.WriteLine($"{e.Message} ({e.Value.Status?.Progress})");
        }
        catch (TimeoutException)
        {
            Console.WriteLine($"The task {taskId} is still running.");
        }
        // end waiting
    }
}
