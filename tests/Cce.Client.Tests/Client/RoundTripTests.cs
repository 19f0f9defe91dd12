using System.Globalization;
using System.Net;
using System.Text;
using Cce.Simulator;
using Cce.Simulator.Responses;
using Cce.Simulator.Upgrades;

namespace Cce.Client.Tests.Client;

/// <summary>
/// The client that our generator made, over real HTTP against controllers that another generator made from the same document.
/// </summary>
public sealed class RoundTripTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private CceSimulator _simulator = null!;

    /// <summary>The dialects, by name.</summary>
    public static TheoryData<string> Dialects => ["Newtonsoft.Json", "System.Text.Json"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => _simulator = await CceSimulator.StartAsync(cancellationToken: Cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _simulator.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task The_sample_of_the_page_comes_back_token_for_token(string dialect)
    {
        SimulatedUpgrade sample = _simulator.Upgrades.AddSample();

        string answer = await ShowAsync(dialect, sample);

        Assert.Equal(JsonTokens.Of(PageSample.Json), JsonTokens.Of(answer));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void The_sample_of_the_page_survives_the_library_without_the_client(string dialect)
        => Assert.Equal(JsonTokens.Of(PageSample.Json), JsonTokens.Of(Client(dialect).ReadAndWrite(PageSample.Json)));

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task What_the_document_does_not_know_is_kept(string dialect)
    {
        const string body = """
            {"metadata":{"uid":"u","labels":{"a":null}},"spec":{"items":[1,"2022-12-16T13:40:20+08:00",{"b":[true,null]}]},"status":{"phase":"RollingBack","eta":"2022-12-16T13:40:20+08:00"},"$ref":"#/x","count":12345678901234567890}
            """;
        _simulator.Responses.Enqueue(body);

        string answer = await ShowAsync(dialect, SimulatedUpgrade.Sample);

        Assert.Equal(JsonTokens.Of(body), JsonTokens.Of(answer));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task Missing_members_and_nulls_are_read_without_an_exception(string dialect)
    {
        _simulator.Responses.Enqueue("{}");
        _simulator.Responses.Enqueue("""{"kind":null,"metadata":null,"status":{"phase":null}}""");

        Assert.Equal("{}", await ShowAsync(dialect, SimulatedUpgrade.Sample));
        Assert.Equal("""{"status":{}}""", await ShowAsync(dialect, SimulatedUpgrade.Sample));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task An_unknown_task_is_a_typed_error_with_all_its_facts(string dialect)
    {
        SimulatedUpgrade unknown = SimulatedUpgrade.Sample with { TaskId = "none" };

        Failure failure = await FailureOfAsync(dialect, unknown);

        Assert.Equal(404, failure.StatusCode);
        Assert.True(failure.IsTyped);
        Assert.Equal("CCE.01404001", failure.ErrorCode);
        Assert.Contains("CCE.01404001", failure.Response, StringComparison.Ordinal);
        Assert.NotEmpty(failure.Headers["X-Request-Id"]);
        Assert.Equal("ShowUpgradeClusterTask", failure.Operation);
        Assert.Equal("GET", failure.Method);
        Assert.Equal(new Uri(_simulator.Endpoint, unknown.Path), failure.Url);
    }

    [Theory]
    [CombinatorialDialects(400, 401, 403, 404, 409, 429, 500, 503)]
    public async Task Every_documented_error_is_typed(string dialect, int status)
    {
        _simulator.Responses.Enqueue("""{"errorCode":"CCE.1","errorMessage":"m"}""", status);

        Failure failure = await FailureOfAsync(dialect, SimulatedUpgrade.Sample);

        Assert.Equal((status, true, "CCE.1"), (failure.StatusCode, failure.IsTyped, failure.ErrorCode));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task An_error_that_is_not_JSON_keeps_its_status_and_its_text(string dialect)
    {
        _simulator.Responses.Enqueue(new ScriptedResponse
        {
            Status = 503,
            Headers = [new("Content-Type", "text/html")],
            Body = Encoding.UTF8.GetBytes("<h1>busy</h1>"),
        });

        Failure failure = await FailureOfAsync(dialect, SimulatedUpgrade.Sample);

        Assert.Equal((503, "<h1>busy</h1>"), (failure.StatusCode, failure.Response));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task A_success_that_is_not_JSON_keeps_its_status_and_its_text(string dialect)
    {
        _simulator.Responses.Enqueue("<h1>Sign in to the guest network</h1>");

        Failure failure = await FailureOfAsync(dialect, SimulatedUpgrade.Sample);

        Assert.Equal((200, "<h1>Sign in to the guest network</h1>"), (failure.StatusCode, failure.Response));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task Ids_are_escaped(string dialect)
    {
        SimulatedUpgrade odd = SimulatedUpgrade.Sample with { ProjectId = "a/../b", ClusterId = "c?d=e#f", TaskId = "100 % ü+" };

        await FailureOfAsync(dialect, odd);

        Assert.Equal(
            "/api/v3/projects/a%2F..%2Fb/clusters/c%3Fd%3De%23f/operation/upgrade/tasks/100%20%25%20%C3%BC%2B",
            Assert.Single(_simulator.Requests.ToList()).Target);
    }

    [Theory]
    [CombinatorialDialects("", ".", "..")]
    public async Task An_id_that_would_change_the_path_is_refused_before_anything_is_sent(string dialect, string id)
    {
        SimulatedUpgrade sample = SimulatedUpgrade.Sample with { ClusterId = id };

        var exception = await Assert.ThrowsAnyAsync<ArgumentException>(() => ShowAsync(dialect, sample));

        Assert.Equal("clusterId", exception.ParamName);
        Assert.Empty(_simulator.Requests.ToList());
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task A_call_can_be_cancelled_while_the_answer_is_awaited(string dialect)
    {
        var never = new TaskCompletionSource();
        _simulator.Responses.Enqueue(ScriptedResponse.Json("{}") with { Until = never.Task });
        using var cancellation = new CancellationTokenSource();

        Task<string> call = AskAsync(dialect, SimulatedUpgrade.Sample, cancellation.Token);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        never.SetResult();
    }

    [Theory]
    [CombinatorialDialects("fi-FI", "tr-TR", "th-TH", "fa-IR")]
    public async Task The_culture_changes_nothing(string dialect, string culture)
    {
        SimulatedUpgrade sample = _simulator.Upgrades.AddSample();
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        Assert.Equal(JsonTokens.Of(PageSample.Json), JsonTokens.Of(await ShowAsync(dialect, sample)));
    }

    private static IClientUnderTest Client(string dialect) => dialect == "Newtonsoft.Json" ? new NewtonsoftClient() : new SystemTextJsonClient();

    private async Task<Failure> FailureOfAsync(string dialect, SimulatedUpgrade upgrade)
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => ShowAsync(dialect, upgrade));
        return Client(dialect).FailureOf(exception) ?? throw new InvalidOperationException("The client threw another exception.", exception);
    }

    private Task<string> ShowAsync(string dialect, SimulatedUpgrade upgrade) => AskAsync(dialect, upgrade, Cancellation);

    private Task<string> AskAsync(string dialect, SimulatedUpgrade upgrade, CancellationToken cancellationToken) =>
        Client(dialect).ShowAsync(_http, _simulator.Endpoint, upgrade.ProjectId, upgrade.ClusterId, upgrade.TaskId, cancellationToken);
}
