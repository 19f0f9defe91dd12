using System.Net;
using System.Text;
using Cce.Simulator;
using Cce.Simulator.Responses;
using Cce.Simulator.Upgrades;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Simulator;

/// <summary>The simulator over loopback, asked by a plain HttpClient that knows nothing of this project.</summary>
public sealed class CceSimulatorTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly HttpClient _http = new();
    private CceSimulator _simulator = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _simulator = await CceSimulator.StartAsync(new CceSimulatorOptions { TimeProvider = _clock }, Cancellation);
        _http.BaseAddress = _simulator.Endpoint;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _simulator.DisposeAsync();
    }

    [Fact]
    public async Task The_sample_comes_back_as_it_stands_in_the_documentation()
    {
        const string Page = """
            { "kind" : "UpgradeTask", "apiVersion" : "v3", "metadata" : { "uid" : "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
              "creationTimestamp" : "2022-12-16 13:40:20.75671 +0800 CST",
              "updateTimestamp" : "2022-12-16 13:40:20.756712 +0800 CST" },
              "spec" : { "version" : "v1.19.16-r4", "targetVersion" : "v1.23.5-r0" },
              "status" : { "phase" : "Init", "progress" : "0.00",
              "completionTime" : "2022-12-16 13:40:20.756712 +0800 CST" } }
            """;

        string body = await _http.GetStringAsync(_simulator.Upgrades.AddSample().Path, Cancellation);

        // As text without the white space between the tokens: the order of the members counts too.
        Assert.Equal(JObject.Parse(Page).ToString(Newtonsoft.Json.Formatting.None), body);
    }

    [Fact]
    public async Task A_task_reports_each_phase_as_time_goes_on()
    {
        SimulatedUpgrade upgrade = _simulator.Upgrades.Start(new UpgradeScenario());
        var seen = new List<string>();
        foreach (int seconds in new[] { 0, 5, 19, 36 })
        {
            _clock.Advance(TimeSpan.FromSeconds(seconds));
            JObject task = JObject.Parse(await _http.GetStringAsync(upgrade.Path, Cancellation));
            seen.Add($"{task["status"]!["phase"]} {task["status"]!["progress"]}");
        }

        Assert.Equal(["Init 0.00", "Queuing 0.00", "Running 20.00", "Success 100.00"], seen);
    }

    [Theory]
    [InlineData("[{\"name\": \"a\", \"at\": \"2022-12-16T13:40:20+08:00\", \"n\": 1.10}]")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    public async Task A_task_may_have_items_which_are_sent_as_they_are_written(string items)
    {
        SimulatedUpgrade upgrade = _simulator.Upgrades.Start(new SimulatedUpgrade { Items = items });

        Assert.Contains($"\"items\":{items}", await _http.GetStringAsync(upgrade.Path, Cancellation), StringComparison.Ordinal);
        Assert.DoesNotContain("items", await _http.GetStringAsync(_simulator.Upgrades.AddSample().Path, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public void Items_that_are_not_JSON_are_an_error()
    {
        Assert.StartsWith(
            "The text is not JSON: ", Assert.Throws<ArgumentException>(() => new SimulatedUpgrade { Items = "{" }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ServiceScenario { UpgradeItems = "[1,]" });
    }

    [Fact]
    public async Task An_ended_task_reports_the_time_of_its_end()
    {
        SimulatedUpgrade upgrade = _simulator.Upgrades.Start(new UpgradeScenario { FailsAt = 60m });
        _clock.Advance(TimeSpan.FromHours(1));

        JObject task = JObject.Parse(await _http.GetStringAsync(upgrade.Path, Cancellation));

        Assert.Equal("Failed", (string?)task["status"]!["phase"]);
        Assert.Equal("2026-03-01 20:00:00 +0800 CST", (string?)task["metadata"]!["creationTimestamp"]);
        Assert.Equal("2026-03-01 20:00:42 +0800 CST", (string?)task["metadata"]!["updateTimestamp"]);
        Assert.Equal("2026-03-01 20:00:42 +0800 CST", (string?)task["status"]!["completionTime"]);
    }

    [Fact]
    public async Task An_unknown_task_is_an_error_of_the_service()
    {
        SimulatedUpgrade unknown = SimulatedUpgrade.Sample with { TaskId = "none" };

        using HttpResponseMessage answer = await _http.GetAsync(unknown.Path, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        JObject error = JObject.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("CCE.01404001", (string?)error["errorCode"]);
        Assert.Equal(["errorCode", "errorMessage"], error.Properties().Select(property => property.Name));
    }

    [Theory]
    [InlineData("GET", "/api/v3/nothing/here")]
    [InlineData("POST", "/api/v3/projects/p/clusters/c/operation/upgrade/tasks/t")]
    public async Task An_unknown_api_is_an_error_of_the_gateway(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using HttpResponseMessage answer = await _http.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        JObject error = JObject.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("APIGW.0101", (string?)error["error_code"]);
        Assert.Equal(answer.Headers.GetValues("X-Request-Id").Single(), (string?)error["request_id"]);
    }

    [Fact]
    public async Task Every_answer_of_the_service_has_an_id_of_its_own()
    {
        string path = _simulator.Upgrades.AddSample().Path;
        var ids = new HashSet<string>();
        foreach (string target in new[] { path, path, path + "x", "/no/such/api", "/openapi/cce-upgrade.yaml" })
        {
            using HttpResponseMessage answer = await _http.GetAsync(target, Cancellation);
            ids.Add(answer.Headers.GetValues("X-Request-Id").Single());
        }

        Assert.Equal(5, ids.Count);
    }

    [Fact]
    public async Task Ids_with_reserved_characters_arrive_unchanged()
    {
        SimulatedUpgrade upgrade = _simulator.Upgrades.Start(new SimulatedUpgrade { ClusterId = "a b?c#d%e", TaskId = "升级" });

        JObject task = JObject.Parse(await _http.GetStringAsync(upgrade.Path, Cancellation));

        Assert.Equal("升级", (string?)task["metadata"]!["uid"]);
    }

    [Fact]
    public async Task Scripted_answers_go_out_byte_for_byte_and_once()
    {
        byte[] body = [0xEF, 0xBB, 0xBF, (byte)'{', 0xFF, 0x00];
        _simulator.Responses.Enqueue(new ScriptedResponse
        {
            Status = 429,
            Headers = [new("Retry-After", "7"), new("X-Many", "a"), new("X-Many", "b")],
            Body = body,
        });
        _simulator.Responses.Enqueue("{}");
        string path = _simulator.Upgrades.AddSample().Path;

        using HttpResponseMessage first = await _http.GetAsync(path, Cancellation);
        string second = await _http.GetStringAsync(path, Cancellation);
        string third = await _http.GetStringAsync(path, Cancellation);

        Assert.Equal(HttpStatusCode.TooManyRequests, first.StatusCode);
        Assert.Equal(body, await first.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Null(first.Content.Headers.ContentType);
        Assert.Equal("7", first.Headers.GetValues("Retry-After").Single());
        Assert.Equal(["a", "b"], first.Headers.GetValues("X-Many"));
        Assert.False(first.Headers.Contains("X-Request-Id"));
        Assert.Equal("{}", second);
        Assert.StartsWith("{\"kind\"", third, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(204)]
    [InlineData(304)]
    [InlineData(500)]
    public async Task A_scripted_answer_may_have_no_body(int status)
    {
        _simulator.Responses.Enqueue(new ScriptedResponse { Status = status });

        using HttpResponseMessage answer = await _http.GetAsync("/", Cancellation);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task A_scripted_answer_may_break_off()
    {
        _simulator.Responses.Enqueue(new ScriptedResponse
        {
            Headers = [new("Content-Length", "100")],
            Body = Encoding.UTF8.GetBytes("{\"kind\":"),
            Abort = true,
        });

        await Assert.ThrowsAsync<HttpRequestException>(() => _http.GetStringAsync("/", Cancellation));
    }

    [Fact]
    public async Task A_scripted_answer_may_wait()
    {
        var gate = new TaskCompletionSource();
        _simulator.Responses.Enqueue(ScriptedResponse.Json("{}") with { Until = gate.Task });

        Task<string> asked = _http.GetStringAsync("/", Cancellation);
        Task<string> other = _http.GetStringAsync("/openapi/cce-upgrade.yaml", Cancellation);
        await Task.WhenAny(asked, other);
        Assert.False(asked.IsCompleted && other.IsCompleted);
        gate.SetResult();

        string[] both = [await asked, await other];
        Assert.Contains("{}", both);
    }

    [Fact]
    public async Task The_end_of_the_simulator_ends_requests_that_wait()
    {
        CceSimulator simulator = await CceSimulator.StartAsync(cancellationToken: Cancellation);
        simulator.Responses.Enqueue(ScriptedResponse.Json("{}") with { Until = new TaskCompletionSource().Task });
        Task<string> asked = _http.GetStringAsync(simulator.Endpoint, Cancellation);
        while (simulator.Responses.Remaining > 0)
        {
            await Task.Yield();
        }

        await simulator.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => asked);
    }

    [Fact]
    public async Task Requests_are_written_down_as_they_arrived()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/a%20b?x=%2F");
        request.Headers.Add("X-Auth-Token", "secret");
        using HttpResponseMessage answer = await _http.SendAsync(request, Cancellation);

        ReceivedRequest received = Assert.Single(_simulator.Requests.ToList());
        Assert.Equal(("GET", "/api/a%20b?x=%2F"), (received.Method, received.Target));
        Assert.Equal("secret", received.Header("x-auth-token"));
        Assert.Equal(_simulator.Endpoint.Authority, received.Header("Host"));
        Assert.Null(received.Header("Accept"));
    }

    [Fact]
    public async Task As_many_requests_are_kept_as_the_options_say()
    {
        await using CceSimulator simulator = await CceSimulator.StartAsync(new CceSimulatorOptions { RequestLogCapacity = 2 }, Cancellation);
        foreach (string path in new[] { "/1", "/2", "/3" })
        {
            using HttpResponseMessage answer = await _http.GetAsync(new Uri(simulator.Endpoint, path), Cancellation);
        }

        Assert.Equal(["/2", "/3"], simulator.Requests.ToList().Select(request => request.Target));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CceSimulatorOptions { RequestLogCapacity = 0 });
    }

    [Fact]
    public async Task The_reference_page_needs_nothing_from_elsewhere_and_sends_nothing_there()
    {
        string page = await _http.GetStringAsync("/", Cancellation);
        string document = await _http.GetStringAsync("/openapi/cce-upgrade.yaml", Cancellation);
        byte[] script = await _http.GetByteArrayAsync("/scalar.js", Cancellation);

        string[] elsewhere = [.. page.Split('"', '\'').Where(text => text.StartsWith("http", StringComparison.Ordinal))];
        Assert.Equal([_simulator.Endpoint.ToString().TrimEnd('/')], elsewhere);
        Assert.Contains("openapi/cce-upgrade.yaml", page, StringComparison.Ordinal);
        Assert.Contains("\"telemetry\":false", page, StringComparison.Ordinal);
        Assert.Contains("\"withDefaultFonts\":false", page, StringComparison.Ordinal);
        Assert.StartsWith("openapi: 3.0.3", document, StringComparison.Ordinal);
        Assert.True(script.Length > 100_000);
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("key", null, true)]
    [InlineData(null, "token", true)]
    public async Task The_reference_page_asks_for_credentials_only_where_they_are_checked(string? key, string? token, bool asks)
    {
        await using CceSimulator simulator = await CceSimulator.StartAsync(
            new CceSimulatorOptions
            {
                AccessKeys = key is null ? [] : [new(key, "secret")],
                AuthTokens = token is null ? [] : [new(token)],
            },
            Cancellation);

        string document = await _http.GetStringAsync(new Uri(simulator.Endpoint, "/openapi/cce-upgrade.yaml"), Cancellation);

        string[] lines = document.Split('\n');
        Assert.Equal(asks, lines.Contains("security:"));
        Assert.Equal(asks, lines.Contains("  securitySchemes:"));
        Assert.Equal(asks, document.Contains("AkSkSignature", StringComparison.Ordinal));
        Assert.Contains("paths:", lines);
        Assert.Contains("  schemas:", lines);
        Assert.EndsWith("\n", document, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_simulators_do_not_disturb_each_other()
    {
        await using CceSimulator other = await CceSimulator.StartAsync(cancellationToken: Cancellation);
        other.Responses.Enqueue("{}");
        SimulatedUpgrade sample = _simulator.Upgrades.AddSample();

        Assert.NotEqual(_simulator.Endpoint, other.Endpoint);
        Assert.StartsWith("{\"kind\"", await _http.GetStringAsync(sample.Path, Cancellation), StringComparison.Ordinal);
        Assert.Equal(1, other.Responses.Remaining);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_an_error() =>
        await Assert.ThrowsAnyAsync<IOException>(() =>
            CceSimulator.StartAsync(new CceSimulatorOptions { Port = _simulator.Endpoint.Port }, Cancellation));
}
