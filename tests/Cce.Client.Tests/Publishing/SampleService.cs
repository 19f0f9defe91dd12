using Cce.Client.Tests.Client;
using Cce.Client.Tests.Load;
using Cce.Simulator;
using Cce.Simulator.Gateway;
using Cce.Simulator.Upgrades;

namespace Cce.Client.Tests.Publishing;

/// <summary>What the programs that tests start are answered, and what they have to make of it.</summary>
internal static class SampleService
{
    private const string Unknown = """
        {"kind":"UpgradeTask","metadata":{"uid":"task-1","more":[null]},"spec":{"items":{"a":1}},
        "status":{"phase":"Thinking","progress":"12.50","more":"2022-12-16T13:40:20+08:00"},"more":{"n":1.10}}
        """;

    public static async Task<CceSimulator> StartAsync(CancellationToken cancellationToken)
    {
        CceSimulator simulator = await CceSimulator.StartAsync(
            new CceSimulatorOptions { AccessKeys = [new SimulatedAccessKey("AKIDEXAMPLE", "s3cret/key+=")] }, cancellationToken);
        simulator.Responses.Enqueue(Unknown);
        simulator.Responses.Enqueue("""{"errorCode":"CCE.01404001","errorMessage":"Resource not found."}""", 404);
        simulator.Responses.Enqueue("""{"status":{"phase":"Running","progress":"50.00"}}""");
        simulator.Upgrades.Start(new SimulatedUpgrade
        {
            ProjectId = "project-1", ClusterId = "cluster-1", TaskId = "task-3", Scenario = Courses.Done,
        });
        return simulator;
    }

    public static void AssertUnderstood(string[] lines)
    {
        Assert.Equal(JsonTokens.Of(Unknown), JsonTokens.Of(lines[0]));
        Assert.Equal(
            ["404 CCE.01404001 Resource not found.", "Running 50.00", "Success 100.00", "Succeeded task-3"],
            lines[1..]);
    }
}
