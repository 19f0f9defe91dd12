using System.CommandLine;
using System.Net;
using Cce.Client.Authentication;
using Cce.Client.Tests.Cli;
using Cce.Simulator;
using Cce.Simulator.Faults;
using Cce.Simulator.Host;

namespace Cce.Client.Tests.Simulator;

/// <summary>The command line of the simulator.</summary>
public sealed class SimulatorCommandTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Without_options_everybody_is_let_in_and_nothing_goes_wrong()
    {
        CceSimulatorOptions options = Read("");

        Assert.Equal(0, options.Port);
        Assert.Empty(options.AccessKeys);
        Assert.Empty(options.AuthTokens);
        Assert.Null(options.Throttling);
        Assert.Null(options.Faults);
    }

    [Fact]
    public void Keys_and_tokens_are_those_that_were_given()
    {
        CceSimulatorOptions options = Read("--access-key one:a/b+c== --access-key two:secret:to:ken --auth-token t1 --auth-token t2");

        Assert.Equal(["one", "two"], options.AccessKeys.Select(key => key.Id));
        Assert.Equal(["a/b+c==", "secret"], options.AccessKeys.Select(key => key.Secret));
        Assert.Equal([null, "to:ken"], options.AccessKeys.Select(key => key.SecurityToken));
        Assert.Equal(["t1", "t2"], options.AuthTokens.Select(token => token.Value));
    }

    [Theory]
    [InlineData("", 45, null)]
    [InlineData("--speed 10", 4.5, null)]
    [InlineData("--fail --speed 10", 4.5, 60)]
    public void Upgrades_that_clients_start_go_like_the_one_that_is_there(string line, double seconds, int? failsAt)
    {
        ServiceScenario scenario = Read(line).Scenario;

        Assert.Equal(TimeSpan.FromSeconds(seconds), scenario.Upgrade.RunningFor);
        Assert.Equal(failsAt, scenario.Upgrade.FailsAt);
    }

    [Theory]
    [InlineData("--throttle", 70, 10, false)]
    [InlineData("--throttle reads=5", 5, 10, false)]
    [InlineData("--throttle retry-after,writes=2,reads=3", 3, 2, true)]
    public void Limits_that_are_not_given_are_those_measured_elsewhere(string line, int reads, int writes, bool sends)
    {
        CceSimulatorOptions options = Read(line);

        Assert.Equal((reads, writes, sends),
            (options.Throttling!.ReadsPerSecond, options.Throttling.WritesPerMinute, options.Throttling.SendsRetryAfter));
    }

    [Theory]
    [InlineData("--faults 5%", 0.05, 0)]
    [InlineData("--faults 0.5 --seed 7", 0.5, 7)]
    [InlineData("--faults 100%", 1, 0)]
    public void Faults_are_the_usual_ones_at_the_rate_that_was_given(string line, double rate, int seed)
    {
        CceSimulatorOptions options = Read(line);

        Assert.Equal((rate, seed), (options.Faults!.Rate, options.Faults.Seed));
        Assert.Equal(new FaultOptions().Kinds, options.Faults.Kinds);
    }

    [Fact]
    public void Faults_are_drawn_from_those_that_were_named() =>
        Assert.Equal(
            ["reset=after", "status=503; shape=html"],
            Read("--faults 5% --fault reset=after --fault \"status=503; shape=html\"").Faults!.Kinds);

    [Theory]
    [InlineData("--faults 101%", "not '101%'")]
    [InlineData("--faults -1", "not '-1'")]
    [InlineData("--faults NaN", "not 'NaN'")]
    [InlineData("--faults 5% --fault broken", "There is no fault 'broken'")]
    [InlineData("--fault reset", "need --faults")]
    [InlineData("--seed 3", "need --faults")]
    [InlineData("--throttle reads=0", "N from 1, not 'reads=0'")]
    [InlineData("--throttle reads=5;writes=3", "not 'reads=5;writes=3'")]
    [InlineData("--throttle retry-after=1", "not 'retry-after=1'")]
    [InlineData("--access-key only", "AK:SK or AK:SK:TOKEN")]
    [InlineData("--access-key one:", "AK:SK or AK:SK:TOKEN")]
    [InlineData("--access-key one:hidden: --speed 2", "AK:SK or AK:SK:TOKEN")]
    [InlineData("--access-key one:a --access-key one:b", "the key one twice")]
    [InlineData("--speed 0", "from 0.001 to 1000000")]
    [InlineData("--host http://a", "not 'http://a'")]
    public void A_wrong_option_says_what_is_right_and_no_secret(string line, string expected)
    {
        string error = Assert.Single(SimulatorCommand.Create().Parse(line).Errors).Message;

        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Hosts_are_those_that_were_given() =>
        Assert.Equal(["cce.test", "*"], Read("--host cce.test --host *").AllowedHosts);

    [Fact]
    public void Findings_are_risks_with_which_checks_succeed()
    {
        ServiceScenario scenario = Read("--findings --fail").Scenario;

        Assert.Equal("NodeDiskSpace", Assert.Single(scenario.PreCheck.Items, item => item.Finding is not null).Name);
        Assert.Equal("coredns", Assert.Single(scenario.AddonPrecheck.Risks).AddonTemplateName);
        Assert.Equal(60m, scenario.Upgrade.FailsAt);
        Assert.DoesNotContain(Read("").Scenario.PreCheck.Items, item => item.Finding is not null);
    }

    [Theory]
    [InlineData("", " --token any", null)]
    [InlineData("--auth-token hidden", " --token TOKEN", "where TOKEN is the value of --auth-token")]
    [InlineData("--access-key one:hidden", "", "with HUAWEICLOUD_SDK_AK=one and HUAWEICLOUD_SDK_SK set to its secret key")]
    [InlineData("--access-key one:hidden:hidden", "", "with HUAWEICLOUD_SDK_AK=one and HUAWEICLOUD_SDK_SK set to its secret key")]
    public async Task The_line_to_try_works_as_it_is_printed(string line, string end, string? credentials)
    {
        using var ctrlC = new CancellationTokenSource();
        using var output = new LineWaiter("Ctrl+C");
        Task<int> simulator = SimulatorCommand.Create().Parse("--speed 1000000 " + line).InvokeAsync(
            new InvocationConfiguration { Output = output }, ctrlC.Token);
        string[] said = (await output.Text.WaitAsync(Cancellation)).Split(Environment.NewLine);
        int index = Array.FindIndex(said, text => text.StartsWith("Try it", StringComparison.Ordinal));
        string command = said[index]["Try it".Length..].Trim();
        string? securityToken = line.EndsWith(":hidden:hidden", StringComparison.Ordinal) ? "hidden" : null;
        var run = new CommandLineRun { Credentials = new AccessKeyCredential("one", "hidden", securityToken) };

        // The simulator goes by the clock of the machine, and rejects signatures of another time.
        run.Clock.Pass(TimeProvider.System.GetUtcNow() - run.Clock.GetUtcNow());
        int code = await run.RunAsync(command.Replace(" TOKEN", " hidden", StringComparison.Ordinal).Split(' ')[1..]);
        await ctrlC.CancelAsync();

        Assert.Equal(0, await simulator);
        Assert.EndsWith(end, command, StringComparison.Ordinal);
        Assert.True(code == 0, run.Error);
        Assert.Contains("Success", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", string.Join(' ', said), StringComparison.Ordinal);
        Assert.Equal(credentials is not null, said[index + 1].StartsWith("      ", StringComparison.Ordinal));
        Assert.Contains(credentials ?? "", said[index + 1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_simulator_serves_until_it_is_told_to_end()
    {
        using var ctrlC = new CancellationTokenSource();
        using var output = new LineWaiter("Ctrl+C");
        Task<int> run = SimulatorCommand.Create().Parse("--access-key one:secret").InvokeAsync(
            new InvocationConfiguration { Output = output }, ctrlC.Token);
        string said = await output.Text.WaitAsync(Cancellation);
        string Address(string name) => said.Split('\n').Single(line => line.StartsWith(name, StringComparison.Ordinal)).Split(' ')[^1].Trim();

        using var http = new HttpClient();
        using HttpResponseMessage page = await http.GetAsync(Address("Live upgrades"), Cancellation);
        using HttpResponseMessage upgrade = await http.GetAsync(Address("Running upgrade"), Cancellation);
        await ctrlC.CancelAsync();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (page.StatusCode, upgrade.StatusCode));
        Assert.Equal(0, await run);
    }

    private static CceSimulatorOptions Read(string line)
    {
        var arguments = new SimulatorArguments();
        var command = new RootCommand();
        arguments.AddTo(command);
        ParseResult result = command.Parse(line);
        Assert.Empty(result.Errors);
        return arguments.Read(result);
    }

    /// <summary>Keeps what is written, and tells when a line begins with a text.</summary>
    private sealed class LineWaiter(string start) : StringWriter
    {
        private readonly TaskCompletionSource<string> _text = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Text => _text.Task;

        public override async Task WriteLineAsync(string? value)
        {
            await base.WriteLineAsync(value);
            if (value?.StartsWith(start, StringComparison.Ordinal) == true)
            {
                _text.TrySetResult(ToString());
            }
        }
    }
}
