using Cce.Client.Authentication;
using Cce.Client.Tests.Observability;
using Cce.Simulator;
using Cce.Simulator.Responses;
using Cce.Simulator.Faults;
using Cce.Simulator.Gateway;
using Cce.Simulator.Upgrades;

namespace Cce.Client.Tests.Load;

/// <summary>
/// 10,000 calls by a client with retries to a service that has a fault in 5 % of its answers: 9,000 questions about 301 tasks,
/// 500 upgrades to start and 500 to pause.
/// </summary>
public sealed class FaultedRun : IAsyncLifetime
{
    public const int CallCount = 10_000;
    public const int OrderCount = CallCount / 10;
    public const int MaxRetries = 3;

    private const int Callers = 48;

    private int _next = -1;

    internal FaultOptions Faults { get; } = new() { Rate = 0.05, Kinds = FaultKinds.All, Seed = 20260301 };

    internal IReadOnlyList<FaultedCall> Calls { get; private set; } = [];

    internal IEnumerable<FaultedCall> Questions => Calls.Where(static call => !call.IsOrder);

    internal IEnumerable<FaultedCall> Orders => Calls.Where(static call => call.IsOrder);

    /// <summary>What reached the service.</summary>
    internal IReadOnlyList<ReceivedRequest> Requests { get; private set; } = [];

    /// <summary>The upgrades that the service has in the end, by cluster.</summary>
    internal ILookup<string, UpgradeSnapshot> Upgrades { get; private set; } = Array.Empty<UpgradeSnapshot>().ToLookup(_ => "");

    /// <summary>What the client logged.</summary>
    internal IReadOnlyList<LogEntry> Logged { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var clock = new StalledCalls();
        await using CceSimulator simulator = await CceSimulator.StartAsync(new CceSimulatorOptions
        {
            TimeProvider = clock,
            AccessKeys = [new SimulatedAccessKey("AKIDEXAMPLE", "s3cret/key+=")],
            Faults = Faults,
            Scenario = new ServiceScenario { Upgrade = Courses.FailedAtOnce },
            RequestLogCapacity = 2 * CallCount,
        });
        using var log = new RecordingLoggerFactory();
        using CceClient client = CceClient.Create(new CceClientOptions
        {
            Endpoints = [simulator.Endpoint],
            Credentials = new AccessKeyCredential("AKIDEXAMPLE", "s3cret/key+="),
            AttemptTimeout = StalledCalls.AttemptTimeout,
            TotalTimeout = Timeout.InfiniteTimeSpan,
            MaxRetries = MaxRetries,
            RetryDelay = TimeSpan.FromMilliseconds(10),
            TimeProvider = clock.ClientClock,
            LoggerFactory = log,
        });
        Calls = FaultedCalls.Prepare(simulator, CallCount);

        for (int caller = 0; caller < Callers; caller++)
        {
            clock.Enter();
        }

        // The limit is for a client that never comes back; a run takes seconds.
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(() => CallAsync(client, clock))))
            .WaitAsync(TimeSpan.FromMinutes(5));

        Requests = simulator.Requests.ToList();
        Upgrades = simulator.Upgrades.ToList().ToLookup(static task => task.Upgrade.ClusterId);
        Logged = log.Own;
    }

    public ValueTask DisposeAsync() => default;

    private async Task CallAsync(CceClient client, StalledCalls clock)
    {
        int number;
        while ((number = Interlocked.Increment(ref _next)) < Calls.Count)
        {
            await Calls[number].RunAsync(client, CancellationToken.None);
        }

        clock.Leave();
    }
}
