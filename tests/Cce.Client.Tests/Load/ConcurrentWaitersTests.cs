using Cce.Client.Authentication;
using Cce.Simulator;
using Cce.Simulator.Upgrades;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Load;

/// <summary>A thousand waiters on one client, each with an upgrade of its own.</summary>
[Collection(MemoryTests.Name)]
public sealed class ConcurrentWaitersTests
{
    private const int Waiters = 1000;

    // Over loopback both ends are in this process with a thousand connections, and their pools grow by megabytes at once, now and
    // then. Whoever keeps each answer needs four megabytes from each mark to the next: then the middle growth shows it, too.
    private const long MiddleGrowth = 1_000_000;

    // Without a network nothing is left but the client. Whoever keeps anything of every question needs a reference to it, which has
    // 8 bytes. What moves beside that is what the threads of the pool hold to allocate from, 8 kB each.
    private const int BytesOfReference = 8;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_thousand_waiters_on_one_client_all_come_to_their_end_and_keep_nothing_on_the_way()
    {
        var service = new FakeTimeProvider();
        await using CceSimulator simulator = await CceSimulator.StartAsync(
            new CceSimulatorOptions { TimeProvider = service }, Cancellation);
        using CceClient client = CreateClient(simulator.Endpoint);
        List<SimulatedUpgrade> upgrades =
            [.. Enumerable.Range(0, Waiters).Select(_ => simulator.Upgrades.Start(new UpgradeScenario { InitFor = TimeSpan.FromDays(1) }))];
        var rounds = new Rounds(Waiters);
        var failures = new Failures();

        Task<UpgradeOperation>[] waits = [.. upgrades.Select(upgrade => client.WaitForUpgradeAsync(
            upgrade.ProjectId,
            upgrade.ClusterId,
            upgrade.TaskId,
            new LongRunningOptions { TimeProvider = rounds },
            failures,
            Cancellation))];

        long[] live = await MeasureAsync(rounds, waits, marks: 6, roundsOfMark: 5);
        service.Advance(TimeSpan.FromDays(2));
        rounds.Begin();
        UpgradeOperation[] ended = await Task.WhenAll(waits);

        Assert.Equal(upgrades.Select(upgrade => upgrade.TaskId), ended.Select(operation => operation.Id));
        Assert.All(
            ended,
            operation => Assert.Equal((OperationState.Succeeded, UpgradeTaskPhase.Success), (operation.State, operation.Phase)));
        Assert.Equal(0, failures.Count);
        long[] growths = [.. live.Zip(live.Skip(1), (earlier, later) => later - earlier).Order()];
        Assert.True(
            growths[growths.Length / 2] < MiddleGrowth,
            $"{growths[growths.Length / 2]} bytes more from most marks to the next: {string.Join(", ", live)}.");
    }

    [Fact]
    public async Task Neither_answers_nor_failures_are_kept_by_a_thousand_waiters()
    {
        const int Marks = 5, RoundsOfMark = 10;
        using var transport = new ImmediateTransport(static number => number / Waiters % 5 == 4);
        using CceClient client = CreateClient(new Uri("https://cce.example.com/"), transport);
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var rounds = new Rounds(Waiters);
        var failures = new Failures();

        Task[] waits = [.. Enumerable.Range(0, Waiters).Select(number => client.WaitForUpgradeAsync(
            "project-1",
            $"cluster-{number}",
            $"task-{number}",
            new LongRunningOptions { TimeProvider = rounds },
            failures,
            cancellation.Token))];

        long[] live = await MeasureAsync(rounds, waits, Marks, RoundsOfMark);
        await cancellation.CancelAsync();
        foreach (Task wait in waits)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
        }

        Assert.Equal(Waiters * Marks * RoundsOfMark / 5, failures.Count);
        AssertFlat(live, BytesOfReference * Waiters * RoundsOfMark * (Marks - 1));
    }

    private static CceClient CreateClient(Uri endpoint, HttpMessageHandler? transport = null) => CceClient.Create(new CceClientOptions
    {
        Endpoints = [endpoint],
        Credentials = new AccessKeyCredential("AK", "SK"),
        MaxRetries = 0,
        Transport = transport,
    });

    /// <summary>The memory that is in use after each mark, while all wait and nothing is under way.</summary>
    private static async Task<long[]> MeasureAsync(Rounds rounds, Task[] waits, int marks, int roundsOfMark)
    {
        Task<Task> ended = Task.WhenAny(waits);
        await rounds.AllWaitAsync(ended, Cancellation);
        long[] live = new long[marks];
        for (int mark = 0; mark < marks; mark++)
        {
            await rounds.PassAsync(roundsOfMark, ended, Cancellation);
            live[mark] = Live();
        }

        return live;
    }

    private static void AssertFlat(long[] live, long slack) =>
        Assert.True(live[^1] - live[0] < slack, $"{live[^1] - live[0]} bytes more since the first mark: {string.Join(", ", live)}.");

    // What only a finalizer lets go is gone after the second collection.
    private static long Live()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: false);
    }

    /// <summary>Counts what went wrong, and keeps nothing of it.</summary>
    private sealed class Failures : IProgress<UpgradeProgress>
    {
        private int _count;

        public int Count => _count;

        public void Report(UpgradeProgress value)
        {
            if (value.Failure is not null)
            {
                Interlocked.Increment(ref _count);
            }
        }
    }
}
