using Cce.Simulator;
using Cce.Simulator.Answers;
using Cce.Simulator.Upgrades;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Cli;

/// <summary>cce-upgrade as a whole, against the simulator.</summary>
public sealed class CommandLineTests : IAsyncLifetime
{
    private readonly CommandLineRun _run = new();
    private CceSimulator _simulator = null!;

    public async ValueTask InitializeAsync() => _simulator = await CceSimulator.StartAsync(
        new CceSimulatorOptions { TimeProvider = _run.Clock }, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _simulator.DisposeAsync();

    [Fact]
    public async Task Show_prints_what_the_service_says()
    {
        int code = await _run.RunAsync(["show", .. Target(_simulator.Upgrades.AddSample())]);

        Assert.Equal(0, code);
        Assert.Equal(
            """
            Task          xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx
            Phase         Init
            Progress      0.00
            From version  v1.19.16-r4
            To version    v1.23.5-r0
            Created       2022-12-16 13:40:20.75671 +0800 CST
            Updated       2022-12-16 13:40:20.756712 +0800 CST
            Completion    2022-12-16 13:40:20.756712 +0800 CST

            """,
            _run.Output,
            ignoreLineEndingDifferences: true);
        Assert.Empty(_run.Error);
    }

    [Fact]
    public async Task Show_prints_json_that_equals_the_answer()
    {
        SimulatedUpgrade sample = _simulator.Upgrades.AddSample();
        using var http = new HttpClient { BaseAddress = _simulator.Endpoint };
        string answer = await http.GetStringAsync(sample.Path, TestContext.Current.CancellationToken);

        int code = await _run.RunAsync(["show", "--output", "json", .. Target(sample)]);

        Assert.Equal(0, code);
        Assert.Equal(JObject.Parse(answer).ToString(), JObject.Parse(_run.Output).ToString());
    }

    [Fact]
    public async Task Show_leaves_out_what_the_service_did_not_send()
    {
        _simulator.Answers.Enqueue("""{"status":{"phase":"RollingBack"}}""");

        int code = await _run.RunAsync(["show", .. Target(SimulatedUpgrade.Sample)]);

        Assert.Equal(0, code);
        Assert.Equal("Phase         RollingBack", _run.Output.TrimEnd());
    }

    [Fact]
    public async Task Control_characters_from_the_service_do_not_reach_the_terminal()
    {
        _simulator.Answers.Enqueue("""{"status":{"phase":"\u001b[2J","progress":"1\r\n2"}}""");

        await _run.RunAsync(["show", .. Target(SimulatedUpgrade.Sample)]);

        Assert.Contains("?[2J", _run.Output, StringComparison.Ordinal);
        Assert.Contains("1??2", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', _run.Output);
    }

    [Fact]
    public async Task Watch_follows_the_task_to_its_success()
    {
        int code = await _run.RunAsync(["watch", .. Target(_simulator.Upgrades.Start(new UpgradeScenario()))]);

        Assert.Equal(0, code);
        Assert.StartsWith("12:00:00  Init     0.00", _run.Output, StringComparison.Ordinal);
        Assert.Equal(["Init", "Queuing", "Running", "Success"], Phases(_run.Output));
        Assert.Contains("Completion    2026-03-01 20:01:00 +0800 CST", _run.Output, StringComparison.Ordinal);
        Assert.Matches(@"Phases        2026-03-01 12:00:00  Init     0\.00:00:\d\d\r?\n {14}2026-03-01 12:00:\d\d  Queuing  0\.00:00:", _run.Output);
    }

    [Fact]
    public async Task Watch_asks_in_the_interval_that_was_given()
    {
        SimulatedUpgrade upgrade = _simulator.Upgrades.Start(new UpgradeScenario());

        await _run.RunAsync(["watch", "--interval", "2.5", .. Target(upgrade)]);

        // Two seconds and a half while things change, more while they do not.
        Assert.InRange(_simulator.Requests.ToList().Count, 20, 28);
        Assert.InRange(_run.Clock.Elapsed, TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(63));
    }

    [Fact]
    public async Task Watch_tells_a_failed_upgrade_by_its_exit_code()
    {
        SimulatedUpgrade upgrade = _simulator.Upgrades.Start(new UpgradeScenario { FailsAt = 60m });

        int code = await _run.RunAsync(["watch", .. Target(upgrade)]);

        Assert.Equal(1, code);
        Assert.Contains("Failed   60.00", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_keeps_json_apart_from_the_progress()
    {
        SimulatedUpgrade upgrade = _simulator.Upgrades.Start(new UpgradeScenario());

        await _run.RunAsync(["watch", "--output", "json", .. Target(upgrade)]);

        Assert.Equal(upgrade.TaskId, (string?)JObject.Parse(_run.Output)["metadata"]!["uid"]);
        Assert.Contains("  Running  ", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_says_that_it_asks_again()
    {
        _simulator.Answers.Enqueue("""{"status":{"phase":"Running"}}""");
        _simulator.Answers.Enqueue("""{"errorCode":"CCE.02429001","errorMessage":"Slow down."}""", 429);
        _simulator.Answers.Enqueue("""{"status":{"phase":"Success"}}""");

        int code = await _run.RunAsync(["watch", .. Target(SimulatedUpgrade.Sample)]);

        Assert.Equal(0, code);
        Assert.Contains("was answered with 429: CCE.02429001 Slow down", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_moves_a_bar_on_a_terminal()
    {
        var run = new CommandLineRun { HasTerminal = true };
        _simulator.Answers.Enqueue("""{"status":{"phase":"Running","progress":"50.00"}}""");
        _simulator.Answers.Enqueue("""{"status":{"phase":"[Odd]","progress":"0.5"}}""");
        _simulator.Answers.Enqueue("{}", 503);
        _simulator.Answers.Enqueue("""{"status":{"phase":"Success","progress":"100.00"}}""");

        int code = await run.RunAsync(["watch", .. Target(SimulatedUpgrade.Sample)]);

        Assert.Equal(0, code);
        Assert.Contains("Running  50.00 ━", run.Output, StringComparison.Ordinal);
        Assert.Contains("[Odd]", run.Output, StringComparison.Ordinal);
        Assert.Contains("asking again: ShowUpgradeClusterTask", run.Output, StringComparison.Ordinal);
        Assert.Contains("Success  100.00 ━", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"errorCode":"CCE.01403001","errorMessage":"Forbidden."}""", "403: CCE.01403001 Forbidden")]
    [InlineData("""{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication."}""", "403: APIGW.0301 Incorrect IAM authentication")]
    [InlineData("""{"code":403,"message":"No."}""", "403: 403 No")]
    [InlineData("""{"error":{"code":403,"message":"No.","title":"Forbidden"}}""", "403: 403 No")]
    [InlineData("""{"message":"Only this."}""", "403: Only this")]
    [InlineData("<html>", "403")]
    [InlineData("[1]", "403")]
    [InlineData("{}", "403")]
    [InlineData("", "403")]
    public async Task A_refusal_is_one_line_whatever_its_shape(string body, string reason)
    {
        _simulator.Answers.Enqueue(body, 403);

        int code = await _run.RunAsync(["show", .. Target(SimulatedUpgrade.Sample)]);

        Assert.Equal(3, code);
        Assert.StartsWith("cce-upgrade: ShowUpgradeClusterTask: GET http://127.0.0.1:", _run.Error, StringComparison.Ordinal);
        Assert.Contains($" was answered with {reason}", _run.Error, StringComparison.Ordinal);
        Assert.Single(_run.Error.TrimEnd().Split('\n'));
        Assert.Empty(_run.Output);
    }

    [Fact]
    public async Task A_refusal_names_the_request()
    {
        int code = await _run.RunAsync(["show", .. Target(SimulatedUpgrade.Sample)]);

        Assert.Equal(3, code);
        Assert.Matches(@"^cce-upgrade: .+ 404: CCE\.01404001 .+ \(request id [0-9a-f]{32}, 1 attempt\)\.\s*$", _run.Error);
    }

    [Theory]
    [InlineData("<html>Welcome to the airport</html>")]
    [InlineData("")]
    [InlineData("[]")]
    public async Task A_success_that_is_no_task_is_a_refusal(string body)
    {
        _simulator.Answers.Enqueue(body);

        int code = await _run.RunAsync(["show", .. Target(SimulatedUpgrade.Sample)]);

        Assert.Equal(3, code);
        Assert.Contains(" was answered with 200, but ", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_unreachable()
    {
        string[] target = Target(SimulatedUpgrade.Sample);
        await _simulator.DisposeAsync();

        int code = await _run.RunAsync(["watch", .. target]);

        Assert.Equal(4, code);
        Assert.Contains(" got no answer: 127.0.0.1 refused the connection", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_asked_for_again()
    {
        ScriptedAnswer half = ScriptedAnswer.Json("{\"kind\":");
        _simulator.Answers.Enqueue(half with { Headers = [.. half.Headers, new("Content-Length", "100")], Abort = true });
        _simulator.Answers.Enqueue("{}");

        Assert.Equal(0, await _run.RunAsync(["show", .. Target(SimulatedUpgrade.Sample)]));
        Assert.Equal(2, _simulator.Requests.ToList().Count);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        _simulator.Answers.Enqueue(new ScriptedAnswer { Status = 302, Headers = [new("Location", "/elsewhere")] });

        int code = await _run.RunAsync(["show", .. Target(SimulatedUpgrade.Sample)]);

        Assert.Equal(3, code);
        Assert.Single(_simulator.Requests.ToList());
    }

    [Fact]
    public async Task Cancelling_is_an_exit_code_of_its_own()
    {
        using var cancellation = new CancellationTokenSource();
        ScriptedAnswer never = ScriptedAnswer.Json("{}") with { Until = new TaskCompletionSource().Task };
        _simulator.Answers.Enqueue(never);

        Task<int> run = _run.RunAsync(cancellation.Token, ["show", .. Target(SimulatedUpgrade.Sample)]);
        await cancellation.CancelAsync();

        Assert.Equal(130, await run);
        Assert.Equal("cce-upgrade: cancelled", _run.Error.TrimEnd());
    }

    [Theory]
    [InlineData(null, "from-environment\n", "from-environment")]
    [InlineData("from-option", "from-environment", "from-option")]
    [InlineData("from-option", null, "from-option")]
    [InlineData(null, "  ", null)]
    [InlineData(null, null, null)]
    public async Task The_token_comes_from_the_option_or_the_environment(string? option, string? variable, string? sent)
    {
        string[] token = option is null ? [] : ["--token", option];
        if (variable is not null)
        {
            _run.Environment["CCE_AUTH_TOKEN"] = variable;
        }

        int code = await _run.RunAsync(["show", .. Target(_simulator.Upgrades.AddSample()), .. token]);

        Assert.Equal(0, code);
        Assert.Equal(sent, Assert.Single(_simulator.Requests.ToList()).Header("X-Auth-Token"));
    }

    [Theory]
    [InlineData("http://cce.example.com", "s3cret", "in clear")]
    [InlineData("https://cce.example.com", "s3cret\u0007", "characters")]
    [InlineData("https://cce.example.com", "s3crét", "characters")]
    public async Task A_token_that_must_not_be_sent_is_refused_and_not_shown(string endpoint, string token, string reason)
    {
        int code = await _run.RunAsync(
            "show", "--endpoint", endpoint, "--project-id", "p", "--cluster-id", "c", "--task-id", "t", "--token", token);

        Assert.Equal(2, code);
        Assert.Contains(reason, _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr", _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--endpoint", "show --project-id p --cluster-id c --task-id t")]
    [InlineData("--cluster-id", "show --endpoint http://127.0.0.1 --project-id p")]
    [InlineData("cn-nowhere-1", "show --region cn-nowhere-1 --project-id p --cluster-id c")]
    [InlineData("An endpoint", "show --endpoint http://cce.example.com --project-id p --cluster-id c")]
    [InlineData("--target-version", "plan --pre-check --endpoint http://127.0.0.1 --project-id p --cluster-id c")]
    [InlineData("--step", "start --step 41 --target-version v --endpoint http://127.0.0.1 --project-id p --cluster-id c")]
    [InlineData("--post-check", "start --no-wait --post-check --target-version v --endpoint http://127.0.0.1 --project-id p --cluster-id c")]
    [InlineData("https://", "show --endpoint ftp://127.0.0.1 --project-id p --cluster-id c --task-id t")]
    [InlineData("https://", "show --endpoint cce --project-id p --cluster-id c --task-id t")]
    [InlineData("--interval", "watch --interval 0 --endpoint http://127.0.0.1 --project-id p --cluster-id c --task-id t")]
    [InlineData("--interval", "watch --interval NaN --endpoint http://127.0.0.1 --project-id p --cluster-id c --task-id t")]
    [InlineData("often", "watch --interval often --endpoint http://127.0.0.1 --project-id p --cluster-id c --task-id t")]
    [InlineData("--speed", "demo --speed -1")]
    [InlineData("1,5", "demo --speed 1,5")]
    [InlineData("xml", "show --output xml --endpoint http://127.0.0.1 --project-id p --cluster-id c --task-id t")]
    [InlineData("bogus", "bogus")]
    [InlineData("command", "")]
    public async Task Wrong_usage_is_named_and_nothing_is_asked(string named, string line)
    {
        int code = await _run.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, code);
        Assert.Contains(named, _run.Error, StringComparison.Ordinal);
        Assert.Empty(_run.Output);
    }

    [Fact]
    public async Task An_empty_id_is_wrong_usage()
    {
        int code = await _run.RunAsync(["show", .. Target(SimulatedUpgrade.Sample with { ClusterId = " " })]);

        Assert.Equal(2, code);
        Assert.Contains("--cluster-id is empty", _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "130 cancelled")]
    [InlineData("show --help", "CCE_AUTH_TOKEN")]
    [InlineData("watch --help", "--interval <number>")]
    [InlineData("demo --help", "--speed <number>")]
    [InlineData("plan --help", "--pre-check")]
    [InlineData("start --help", "--yes")]
    [InlineData("list --help", "CCE_REGION")]
    [InlineData("pause --help", "--cluster-id <id>")]
    [InlineData("continue --help", "--region <id>")]
    [InlineData("retry --help", "--output <text|json>")]
    [InlineData("sign --help", "HUAWEICLOUD_SDK_SK")]
    public async Task Help_explains(string line, string part)
    {
        Assert.Equal(0, await _run.RunAsync(line.Split(' ')));
        Assert.Contains(part, _run.Output, StringComparison.Ordinal);
    }

    private static string[] Phases(string output) =>
    [
        .. output.Split(Environment.NewLine)
            .Where(line => line.StartsWith("12:", StringComparison.Ordinal))
            .Select(line => line.Split("  ")[1].Trim())
            .Distinct(),
    ];

    private string[] Target(SimulatedUpgrade upgrade) =>
    [
        "--endpoint", _simulator.Endpoint.ToString(),
        "--project-id", upgrade.ProjectId,
        "--cluster-id", upgrade.ClusterId,
        "--task-id", upgrade.TaskId,
    ];
}
