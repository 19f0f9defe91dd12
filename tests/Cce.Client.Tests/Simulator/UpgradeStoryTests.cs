using System.Net;
using System.Text;
using Cce.Simulator;
using Cce.Simulator.Clusters;
using Cce.Simulator.Upgrades;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Simulator;

/// <summary>Upgrades over loopback, driven by the generated client.</summary>
public sealed class UpgradeStoryTests : IAsyncLifetime
{
    private StoryServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await StoryServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task An_upgrade_runs_to_its_end()
    {
        UpgradeClusterResponse started = await _server.Client.UpgradeClusterAsync(
            "p1", "c1", StoryServer.UpgradeTo("v1.23.5-r0"), Cancellation);
        string task = started.Metadata!.Uid!;
        var seen = new List<string>();
        foreach (int seconds in new[] { 0, 5, 19, 36 })
        {
            _server.Pass(seconds);
            seen.Add(await _server.LookAsync(task));
        }

        Assert.Equal(["Init 0.00", "Queuing 0.00", "Running 20.00", "Success 100.00"], seen);
        Assert.Equal("v1.19.16-r4", started.Spec?.ClusterUpgradeAction?.Version);
        Assert.Equal("v1.23.5-r0", started.Spec?.ClusterUpgradeAction?.TargetVersion);
        Assert.Equal(UpgradeStrategyType.InPlaceRollingUpdate, started.Spec?.ClusterUpgradeAction?.Strategy?.Type);
    }

    [Fact]
    public async Task The_next_upgrade_begins_where_the_last_one_ended()
    {
        string first = await _server.StartUpgradeAsync("v1.21.7-r0");
        _server.Pass(60);
        string second = await _server.StartUpgradeAsync("v1.23.5-r0");

        UpgradeTaskList tasks = await _server.Client.ListUpgradeClusterTasksAsync("p1", "c1", Cancellation);

        Assert.Equal([second, first], tasks.Items!.Select(task => task.Metadata!.Uid));
        Assert.Equal(["v1.21.7-r0", "v1.19.16-r4"], tasks.Items!.Select(task => task.Spec!.Version));
        Assert.Equal(["Init", "Success"], tasks.Items!.Select(task => task.Status!.Phase.ToString()));
    }

    [Fact]
    public async Task An_upgrade_is_paused_and_continued()
    {
        string task = await _server.StartUpgradeAsync();
        _server.Pass(24);
        await _server.Client.PauseUpgradeClusterTaskAsync("p1", "c1", Cancellation);
        _server.Pass(3600);
        Assert.Equal("Pause 20.00", await _server.LookAsync(task));

        await _server.Client.ContinueUpgradeClusterTaskAsync("p1", "c1", Cancellation);

        Assert.Equal("Running 20.00", await _server.LookAsync(task));
        _server.Pass(36);
        Assert.Equal("Success 100.00", await _server.LookAsync(task));
        UpgradeTask shown = await _server.Client.ShowUpgradeClusterTaskAsync("p1", "c1", task, Cancellation);
        Assert.Equal(TimeSpan.FromSeconds(3660), shown.Metadata!.UpdatedAt.Value - shown.Metadata.CreatedAt.Value);
    }

    [Fact]
    public async Task A_failed_upgrade_is_retried_under_its_id()
    {
        _server.Simulator.Scenario = new ServiceScenario { Upgrade = new UpgradeScenario { FailsAt = 60m, FailingRuns = 2 } };
        string task = await _server.StartUpgradeAsync();
        var ends = new List<string>();
        for (var run = 1; run <= 3; run++)
        {
            _server.Pass(100);
            ends.Add(await _server.LookAsync(task));
            if (run < 3)
            {
                await _server.Client.RetryUpgradeClusterTaskAsync("p1", "c1", Cancellation);
                Assert.Equal("Init 0.00", await _server.LookAsync(task));
            }
        }

        Assert.Equal(["Failed 60.00", "Failed 60.00", "Success 100.00"], ends);
    }

    [Fact]
    public async Task A_failed_upgrade_leaves_the_version_as_it_was()
    {
        _server.Simulator.Scenario = new ServiceScenario { Upgrade = new UpgradeScenario { FailsAt = 60m } };
        await _server.StartUpgradeAsync();
        _server.Pass(100);
        string second = await _server.StartUpgradeAsync();

        UpgradeTask task = await _server.Client.ShowUpgradeClusterTaskAsync("p1", "c1", second, Cancellation);

        Assert.Equal("v1.19.16-r4", task.Spec?.Version);
    }

    [Fact]
    public async Task A_cluster_has_one_upgrade_at_a_time()
    {
        await _server.StartUpgradeAsync();

        Assert.Equal("409 CCE.01409001", await StoryServer.RefusalAsync(() => _server.StartUpgradeAsync()));
        await _server.StartUpgradeAsync(cluster: "c2");
    }

    [Fact]
    public async Task Of_many_requests_at_once_one_starts_an_upgrade()
    {
        bool[] started = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => TryStartAsync()));

        Assert.Single(started, success => success);
        UpgradeTaskList tasks = await _server.Client.ListUpgradeClusterTasksAsync("p1", "c1", Cancellation);
        Assert.Single(tasks.Items!);
    }

    [Theory]
    [InlineData("pause")]
    [InlineData("continue")]
    [InlineData("retry")]
    public async Task What_does_not_go_with_the_state_is_refused_and_changes_nothing(string action)
    {
        Assert.Equal("404 CCE.01404001", await StoryServer.RefusalAsync(() => DoAsync(action)));
        string task = await _server.StartUpgradeAsync();

        Assert.Equal("403 CCE.01403003", await StoryServer.RefusalAsync(() => DoAsync(action)));

        _server.Pass(60);
        Assert.Equal("Success 100.00", await _server.LookAsync(task));
    }

    [Theory]
    [InlineData("v1.19.16-r4")]
    [InlineData("v1.17")]
    [InlineData("latest")]
    [InlineData("")]
    public async Task A_target_that_is_no_newer_version_is_refused(string target)
    {
        Assert.Equal("400 CCE.01400001", await StoryServer.RefusalAsync(() => _server.StartUpgradeAsync(target)));
        Assert.Empty((await _server.Client.ListUpgradeClusterTasksAsync("p1", "c1", Cancellation)).Items!);
    }

    [Theory]
    [InlineData("""{"metadata":{"apiVersion":"v3","kind":"UpgradeTask"},"spec":{"clusterUpgradeAction":{"strategy":{"type":"x"}}}}""", "targetVersion")]
    [InlineData("""{"metadata":{"apiVersion":"v3","kind":"UpgradeTask"},"spec":{"clusterUpgradeAction":{"targetVersion":"v1.23"}}}""", "strategy")]
    [InlineData("""{"metadata":{"apiVersion":"v3","kind":"UpgradeTask"},"spec":{}}""", "clusterUpgradeAction")]
    [InlineData("""{"spec":{}}""", "metadata")]
    [InlineData("{", "JSON")]
    [InlineData("", "body")]
    public async Task A_body_without_what_it_needs_is_refused(string body, string named)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        JObject error = await PostAsync(content, HttpStatusCode.BadRequest);

        Assert.Equal("CCE.01400001", (string?)error["errorCode"]);
        Assert.Contains(named, (string?)error["errorMessage"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_another_type_is_refused()
    {
        using var content = new StringContent("a=b", Encoding.UTF8, "application/x-www-form-urlencoded");

        JObject error = await PostAsync(content, HttpStatusCode.BadRequest);

        Assert.Equal("CCE.01400006", (string?)error["errorCode"]);
    }

    [Fact]
    public async Task Only_declared_clusters_are_known_when_there_are_any()
    {
        var options = new CceSimulatorOptions
        {
            Clusters = [new SimulatedCluster { ProjectId = "p1", ClusterId = "c1", Version = "v1.21.7-r0" }],
        };
        await using StoryServer server = await StoryServer.StartAsync(options);
        string task = await server.StartUpgradeAsync();

        UpgradeTask shown = await server.Client.ShowUpgradeClusterTaskAsync("p1", "c1", task, Cancellation);
        string rejection = await StoryServer.RefusalAsync(() => server.StartUpgradeAsync(cluster: "c2"));

        Assert.Equal("v1.21.7-r0", shown.Spec?.Version);
        Assert.Equal("404 CCE.01404001", rejection);
    }

    [Fact]
    public async Task A_task_that_a_test_started_is_known_in_a_cluster_that_is_not_declared()
    {
        await using StoryServer server = await StoryServer.StartAsync(new CceSimulatorOptions { Clusters = [new SimulatedCluster()] });
        server.Simulator.Upgrades.Start(new SimulatedUpgrade { ProjectId = "p1", ClusterId = "c1", TaskId = "t" });

        Assert.Equal("Init 0.00", await server.LookAsync("t"));
    }

    [Fact]
    public async Task An_Autopilot_cluster_is_upgraded_and_retried_through_the_twins()
    {
        _server.Simulator.Scenario = new ServiceScenario { Upgrade = new UpgradeScenario { FailsAt = 60m } };
        UpgradeClusterResponse started = await _server.Client.UpgradeAutopilotClusterAsync(
            "p1", "c1", StoryServer.UpgradeTo("v1.23.5-r0"), Cancellation);
        string task = started.Metadata!.Uid!;
        _server.Pass(60);
        UpgradeTask failed = await _server.Client.ShowAutopilotUpgradeClusterTaskAsync("p1", "c1", task, Cancellation);
        await _server.Client.RetryAutopilotUpgradeClusterTaskAsync("p1", "c1", Cancellation);
        _server.Pass(60);
        UpgradeTaskList tasks = await _server.Client.ListAutopilotUpgradeClusterTasksAsync("p1", "c1", Cancellation);

        Assert.Equal(UpgradeTaskPhase.Failed, failed.Status?.Phase);
        Assert.Equal(UpgradeTaskPhase.Success, Assert.Single(tasks.Items!).Status?.Phase);
    }

    [Fact]
    public async Task What_is_on_its_way_keeps_its_course_when_the_scenario_changes()
    {
        string task = await _server.StartUpgradeAsync();
        _server.Simulator.Scenario = new ServiceScenario { Upgrade = new UpgradeScenario { FailsAt = 1m } };
        _server.Pass(60);

        Assert.Equal("Success 100.00", await _server.LookAsync(task));
    }

    private async Task<bool> TryStartAsync()
    {
        try
        {
            await _server.StartUpgradeAsync();
            return true;
        }
        catch (CceException rejection) when (rejection.StatusCode == 409)
        {
            return false;
        }
    }

    private Task DoAsync(string action) => action switch
    {
        "pause" => _server.Client.PauseUpgradeClusterTaskAsync("p1", "c1", Cancellation),
        "continue" => _server.Client.ContinueUpgradeClusterTaskAsync("p1", "c1", Cancellation),
        _ => _server.Client.RetryUpgradeClusterTaskAsync("p1", "c1", Cancellation),
    };

    private async Task<JObject> PostAsync(HttpContent content, HttpStatusCode expected)
    {
        var path = new Uri(_server.Simulator.Endpoint, "/api/v3/projects/p1/clusters/c1/operation/upgrade");
        using HttpResponseMessage answer = await _server.Http.PostAsync(path, content, Cancellation);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        return JObject.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
