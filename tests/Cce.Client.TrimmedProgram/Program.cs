using Cce.Client;
using Cce.Client.Authentication;
using Newtonsoft.Json;

// What users do with the client, for the programs that tests start. The argument is the address of the service.
using CceClient client = CceClient.Create(new CceClientOptions
{
    Endpoints = [new Uri(args[0])],
    Credentials = new AccessKeyCredential("AKIDEXAMPLE", "s3cret/key+="),
    ProjectId = "project-1",
});
string projectId = await client.GetProjectIdAsync();

UpgradeTask task = await client.ShowUpgradeClusterTaskAsync(projectId, "cluster-1", "task-1");
Console.WriteLine(JsonConvert.SerializeObject(task));

try
{
    await client.ShowUpgradeClusterTaskAsync(projectId, "cluster-1", "task-2");
}
catch (CceNotFoundException exception)
{
    Console.WriteLine($"{exception.StatusCode} {exception.ErrorCode} {exception.ErrorMessage}");
}

var shortly = new LongRunningOptions { Interval = TimeSpan.FromMilliseconds(1) };
UpgradeOperation upgrade = await client.WaitForUpgradeAsync(projectId, "cluster-1", "task-3", shortly, new Printer());
Console.WriteLine($"{upgrade.State} {upgrade.Value?.Metadata?.Uid}");

internal sealed class Printer : IProgress<UpgradeProgress>
{
    public void Report(UpgradeProgress value) => Console.WriteLine($"{value.Phase} {value.Progress}");
}
