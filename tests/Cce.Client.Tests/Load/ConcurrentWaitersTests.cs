using Cce.Client.Authentication;
using Cce.Simulator;
using Cce.Simulator.Upgrades;
using CceGen.Tests;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Load;

/// <summary>A thousand waiters on one client, each with an upgrade of its own.</summary>
[Collection(LoadTests.Name)]
public sealed class ConcurrentWaitersTests
{
    private const int Waiters = 1000;
    private const int Questions = 3 * Waiters;

    // Both ends are in this process, and their pools of buffers and connections breathe by some megabytes. Keeping each answer
    // with its exception, headers and buffers would need more.
    private const long Slack = 16_000_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_thousand_waiters_on_one_client_all_come_to_their_end_and_keep_nothing_on_the_way()
    {
        var service = new FakeTimeProvider();
        await using CceSimulator simulator = await CceSimulator.StartAsync(new CceSimulatorOptions { TimeProvider = service }, Cancellation);
        using CceClient client = CceClient.Create(new CceClientOptions
        {
            Endpoints = [simulator.Endpoint],
            Credentials = new AccessKeyCredential("AK", "SK"),
        });
        List<SimulatedUpgrade> upgrades =
            [.. Enumerable.Range(0, Waiters).Select(_ => simulator.Upgrades.Start(new UpgradeScenario { InitFor = TimeSpan.FromDays(1) }))];
        var progress = new Counter();

        Task<UpgradeOperation>[] waits = [.. upgrades.Select(upgrade => client.WaitForUpgradeAsync(
            upgrade.ProjectId,
            upgrade.ClusterId,
            upgrade.TaskId,
            new LongRunningOptions { TimeProvider = new FlyingClock() },
            progress,
            Cancellation))];

        await progress.WaitForAsync(Questions);
        long early = GC.GetTotalMemory(forceFullCollection: true);
        await progress.WaitForAsync(2 * Questions);
        long late = GC.GetTotalMemory(forceFullCollection: true);
        service.Advance(TimeSpan.FromDays(2));
        UpgradeOperation[] ended = await Task.WhenAll(waits);

        Assert.Equal(upgrades.Select(upgrade => upgrade.TaskId), ended.Select(operation => operation.Id));
        Assert.All(ended, operation => Assert.Equal((OperationState.Succeeded, UpgradeTaskPhase.Success), (operation.State, operation.Phase)));
        Assert.True(late - early < Slack, $"{late - early} bytes more after {Questions} more questions.");
        Assert.Empty(progress.Failures);
    }

    /// <summary>Counts answers, and completes when there are enough.</summary>
    private sealed class Counter : IProgress<UpgradeProgress>
    {
        private readonly List<(int Count, TaskCompletionSource Reached)> _marks = [];
        private int _count;

        public List<Exception> Failures { get; } = [];

        public void Report(UpgradeProgress value)
        {
            lock (_marks)
            {
                _count++;
                if (value.Failure is not null)
                {
                    Failures.Add(value.Failure);
                }

                _marks.Where(mark => mark.Count == _count).ToList().ForEach(mark => mark.Reached.SetResult());
            }
        }

        public Task WaitForAsync(int count)
        {
            lock (_marks)
            {
                var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                if (_count >= count)
                {
                    return Task.CompletedTask;
                }

                _marks.Add((count, reached));
                return reached.Task.WaitAsync(Cancellation);
            }
        }
    }
}
