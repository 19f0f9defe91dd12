using Cce.Simulator;
using Cce.Simulator.Upgrades;

namespace Cce.Client.Tests.Load;

/// <summary>The calls of the load, and the upgrades that they need.</summary>
internal static class FaultedCalls
{
    private const int Tasks = 301;

    private static readonly DateTimeOffset Created = new(2026, 2, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Of twenty calls one starts an upgrade and one pauses an upgrade; the others ask for a task.</summary>
    public static IReadOnlyList<FaultedCall> Prepare(CceSimulator simulator, int count)
    {
        List<UpgradeSnapshot> tasks = [.. Enumerable.Range(0, Tasks).Select(number => AddTask(simulator, number))];
        return
        [
            .. Enumerable.Range(0, count).Select(number => (number % 20) switch
            {
                0 => FaultedCall.Start($"start-{number}", $"v1.23.{number}-r0"),
                10 => FaultedCall.Pause(simulator.Upgrades.Start(new SimulatedUpgrade
                {
                    ProjectId = FaultedCall.ProjectId, ClusterId = $"pause-{number}", Scenario = Courses.Running,
                })),
                _ => FaultedCall.Show(tasks[number % Tasks]),
            }),
        ];
    }

    // No two tasks have anything in common.
    private static UpgradeSnapshot AddTask(CceSimulator simulator, int number)
    {
        SimulatedUpgrade task = simulator.Upgrades.Start(new SimulatedUpgrade
        {
            ProjectId = FaultedCall.ProjectId,
            ClusterId = $"show-{number}",
            TargetVersion = $"v1.25.{number}-r0",
            CreatedAt = Created.AddSeconds(number),
            Scenario = Courses.Resting(number),
        });
        return simulator.Upgrades.TryShow(task.ProjectId, task.ClusterId, task.TaskId, out UpgradeSnapshot? snapshot)
            ? snapshot
            : throw new InvalidOperationException("The task is not there.");
    }
}
