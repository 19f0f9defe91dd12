using Cce.Simulator;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Simulator;

/// <summary>A simulator with a clock that a test moves, and the generated client on the other end of the wire.</summary>
internal sealed class StoryServer : IAsyncDisposable
{
    public const string Project = "p1";
    public const string Cluster = "c1";

    private readonly HttpClient _http = new();

    private StoryServer(CceSimulator simulator, FakeTimeProvider clock)
    {
        Simulator = simulator;
        Clock = clock;
        Client = new CceClient(_http) { BaseUrl = simulator.Endpoint.AbsoluteUri };
    }

    public CceSimulator Simulator { get; }

    public CceClient Client { get; }

    public HttpClient Http => _http;

    public FakeTimeProvider Clock { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<StoryServer> StartAsync(CceSimulatorOptions? options = null)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        options = (options ?? new CceSimulatorOptions()) with { TimeProvider = clock };
        return new StoryServer(await CceSimulator.StartAsync(options, Cancellation), clock);
    }

    public static UpgradeClusterRequest UpgradeTo(string version) => new()
    {
        Metadata = new UpgradeClusterRequestMetadata(),
        Spec = new UpgradeSpec
        {
            ClusterUpgradeAction = new ClusterUpgradeAction
            {
                TargetVersion = version,
                Strategy = new UpgradeStrategy { Type = UpgradeStrategyType.InPlaceRollingUpdate },
            },
        },
    };

    public void Pass(double seconds) => Clock.Advance(TimeSpan.FromSeconds(seconds));

    public async Task<string> StartUpgradeAsync(string version = "v1.23.5-r0", string cluster = Cluster)
    {
        UpgradeClusterResponse started = await Client.UpgradeClusterAsync(Project, cluster, UpgradeTo(version), Cancellation);
        return started.Metadata?.Uid ?? throw new InvalidOperationException("The answer has no id.");
    }

    /// <summary>Phase and progress of a task, for example <c>Running 20.00</c>.</summary>
    public async Task<string> LookAsync(string task)
    {
        UpgradeTask shown = await Client.ShowUpgradeClusterTaskAsync(Project, Cluster, task, Cancellation);
        return $"{shown.Status?.Phase} {shown.Status?.Progress}";
    }

    /// <summary>Status and code of the rejection that a call ends with.</summary>
    public static async Task<string> RefusalAsync(Func<Task> call)
    {
        CceException rejection = await Assert.ThrowsAnyAsync<CceException>(call);
        return $"{rejection.StatusCode} {(rejection as CceException<CceError>)?.Result.ErrorCode}";
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Simulator.DisposeAsync();
    }
}
