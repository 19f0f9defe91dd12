using Cce.Client.Tests.Client;
using Cce.Client.Tests.Http;
using Newtonsoft.Json;

namespace Cce.Client.Tests.Siblings;

/// <summary>
/// The operations beside the one that shows a task: where Huawei's own client throws a whole answer away because of one value in it.
/// </summary>
public sealed class ObservedSiblingTests : IDisposable
{
    private readonly ScriptedTransport _transport = new();
    private readonly CceClient _client;

    public ObservedSiblingTests() => _client = TestClient.Create(_transport);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        _transport.Dispose();
    }

    [Fact]
    public async Task Row_S_1_times_of_Go_in_a_list_of_tasks_are_text_and_times()
    {
        const string json = """
            {"items":[{"metadata":{"creationTimestamp":"2022-12-16 13:40:20.75671 +0800 CST"}},
                      {"metadata":{"creationTimestamp":"0001-01-01 00:00:00 +0000 UTC"}}]}
            """;
        _transport.Answer(200, json);

        UpgradeTaskList list = await _client.ListUpgradeClusterTasksAsync("project-1", "cluster-1", Cancellation);

        Assert.Equal(
            new DateTimeOffset(2022, 12, 16, 13, 40, 20, TimeSpan.FromHours(8)).AddTicks(7_567_100),
            list.Items!.First().Metadata!.CreatedAt.Value);
        Assert.True(list.Items!.Last().Metadata!.CreatedAt.IsUnset);
        AssertWrittenBack(json, list);
    }

    [Theory]
    [InlineData("2022-12-16 13:40:20.75671 +0800 CST", "2022-12-16T13:40:20.7567100+08:00")]
    [InlineData("2022-12-16 13:40:20 +0000 UTC", "2022-12-16T13:40:20.0000000+00:00")]
    [InlineData("2022-12-16T13:40:20+08:00", "2022-12-16T13:40:20.0000000+08:00")]
    [InlineData("2022-12-16T05:40:20Z", "2022-12-16T05:40:20.0000000+00:00")]
    [InlineData("", null)]
    public async Task Row_S_2_any_time_of_a_workflow_is_kept_and_read(string text, string? time)
    {
        string json = $$"""{"metadata":{"updateTimestamp":"{{text}}","creationTimestamp":"{{text}}"} }""";
        _transport.Answer(200, json);

        UpgradeWorkflow workflow = await ShowWorkflowAsync();

        Assert.Equal(text, workflow.Metadata!.CreationTimestamp);
        Assert.Equal(time, workflow.Metadata.CreatedAt.Value?.ToString("O"));
        Assert.Equal(time, workflow.Metadata.UpdatedAt.Value?.ToString("O"));
        AssertWrittenBack(json, workflow);
    }

    [Fact]
    public async Task Row_S_3_what_nobody_knows_of_a_workflow_is_kept_and_the_rest_is_read()
    {
        const string json = """
            {"status":{"phase":"RollingBack","pointStatuses":[{"taskType":"Defragment","taskID":"t","status":"Skipped"},
              {"taskType":"Cluster","status":"Running"}],"lineStatuses":[{"startPoint":{"taskType":"Defragment"},"critical":true}]}}
            """;
        _transport.Answer(200, json);

        UpgradeWorkflowStatus status = (await ShowWorkflowAsync()).Status!;

        Assert.Equal("RollingBack", status.Phase!.Value.Value);
        WorkflowPointStatus[] points = [.. status.PointStatuses!];
        Assert.Equal(("Defragment", "Skipped", "t"), (points[0].TaskType!.Value.Value, points[0].Status!.Value.Value, points[0].TaskID));
        Assert.Equal((WorkflowTaskType.Cluster, WorkflowTaskStatus.Running), (points[1].TaskType, points[1].Status));
        AssertWrittenBack(json, new UpgradeWorkflow { Status = status });
    }

    [Fact]
    public async Task Row_S_4_an_empty_phase_of_a_workflow_is_an_empty_phase()
    {
        const string json = """{"status":{"phase":""}}""";
        _transport.Answer(200, json);

        UpgradeWorkflow workflow = await ShowWorkflowAsync();

        Assert.Equal("", workflow.Status!.Phase!.Value.Value);
        AssertWrittenBack(json, workflow);
    }

    [Fact]
    public async Task Row_S_5_a_list_of_Autopilot_is_a_list()
    {
        _transport.Answer(200, """{"items":[{"kind":"a"},{"kind":"b"}]}""")
            .Answer(200, """{"items":[{"kind":"a"},{"kind":"b"}]}""")
            .Answer(200, """{"items":[{"kind":"a"},{"kind":"b"}]}""");

        UpgradeTaskList tasks = await _client.ListAutopilotUpgradeClusterTasksAsync("project-1", "cluster-1", Cancellation);
        PreCheckTaskList checks = await _client.ListAutopilotPreCheckTasksAsync("project-1", "cluster-1", Cancellation);
        UpgradeWorkflowList workflows = await _client.ListAutopilotUpgradeWorkFlowsAsync("project-1", "cluster-1", Cancellation);

        Assert.Equal(["a", "b"], tasks.Items!.Select(task => task.Kind));
        Assert.Equal(["a", "b"], checks.Items!.Select(check => check.Kind));
        Assert.Equal(["a", "b"], workflows.Items!.Select(workflow => workflow.Kind));
    }

    [Theory]
    [InlineData("""{"items":[{"kind":"a"},{"status":{"phase":"Postponed"}}]}""", """{"items":[{"kind":"a"},{"status":{"phase":"Postponed"}}]}""")]
    [InlineData("""{"items":{"kind":"a"}}""", """{"items":[{"kind":"a"}]}""")]
    [InlineData("""{"items":[/* none */]}""", """{"items":[]}""")]
    [InlineData("""{"items":[{"spec":{"notBefore":1.50,"later":[1.50]}}]}""", """{"items":[{"spec":{"notBefore":"1.50","later":[1.50]}}]}""")]
    [InlineData("""{"items":null}""", "{}")]
    public async Task Row_S_5_upgrade_plans_are_a_list_with_or_without_the_list_around_a_single_one(string json, string written)
    {
        _transport.Answer(200, json);

        UpgradePlanList plans = await _client.ListAutopilotUpgradePlansAsync("project-1", "cluster-1", Cancellation);

        AssertWrittenBack(written, plans);
    }

    [Theory]
    [InlineData("""{"items":"a"}""")]
    [InlineData("""{"items":[["a"]]}""")]
    [InlineData("""{"items":[{"kind":"a"},""")]
    public async Task What_is_no_upgrade_plan_is_an_unreadable_answer(string json)
    {
        _transport.Answer(200, json);

        CceUnreadableResponseException exception = await Assert.ThrowsAsync<CceUnreadableResponseException>(
            () => _client.ListAutopilotUpgradePlansAsync("project-1", "cluster-1", Cancellation));

        Assert.Equal((200, json), (exception.StatusCode, exception.Response));
    }

    private static void AssertWrittenBack(string json, object model) =>
        Assert.Equal(JsonTokens.Of(json), JsonTokens.Of(JsonConvert.SerializeObject(model)));

    private Task<UpgradeWorkflow> ShowWorkflowAsync() =>
        _client.ShowUpgradeWorkFlowAsync("project-1", "cluster-1", "workflow-1", Cancellation);
}
