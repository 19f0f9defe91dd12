using Cce.Client.Authentication;

namespace Cce.Client.Tests.Cli;

/// <summary>Errors in a command line, which are found before any request is sent.</summary>
public sealed class UsageTests : CommandTests
{
    private static readonly string[] InvalidIds =
    [
        ".", "..", "", " ", "a/b", "a\\b", "a?b", "a#b", "%2e%2e", "a\u0007b", "a\r\nb", "ä", new string('a', 70_000),
    ];

    [Theory]
    [InlineData("--endpoint", "show --project-id p --cluster-id c --task-id t")]
    [InlineData("--cluster-id", "show --endpoint http://127.0.0.1 --project-id p")]
    [InlineData("cn-nowhere-1", "show --region cn-nowhere-1 --project-id p --cluster-id c")]
    [InlineData("did you mean 'cn-north-4'?", "show --region cn-nort-4 --project-id p --cluster-id c")]
    [InlineData("'--endpoint'", "show --endpoint http://cce.example.com --project-id p --cluster-id c")]
    [InlineData("--target-version", "plan --pre-check --endpoint http://127.0.0.1 --project-id p --cluster-id c")]
    [InlineData("'--step' must be a number from 1 to 40, but is '41'", "start --step 41 --target-version v --yes --endpoint http://127.0.0.1 --project-id p --cluster-id c")]
    [InlineData("--post-check", "start --no-wait --post-check --target-version v --yes --endpoint http://127.0.0.1 --project-id p --cluster-id c")]
    [InlineData("https://", "show --endpoint ftp://127.0.0.1 --project-id p --cluster-id c --task-id t")]
    [InlineData("https://", "show --endpoint cce --project-id p --cluster-id c --task-id t")]
    [InlineData("user name", "show --endpoint https://a@cce --project-id p --cluster-id c --task-id t")]
    [InlineData("from 1ms to 4h", "watch --interval 0 --endpoint http://127.0.0.1 --project-id p --cluster-id c --task-id t")]
    [InlineData("from 1ms to 4h", "watch --interval 5h --endpoint http://127.0.0.1 --project-id p --cluster-id c --task-id t")]
    [InlineData("90s, 5m or 1h30m", "watch --interval NaN --endpoint http://127.0.0.1 --project-id p --cluster-id c --task-id t")]
    [InlineData("'often'", "watch --interval often --endpoint http://127.0.0.1 --project-id p --cluster-id c --task-id t")]
    [InlineData("--speed", "demo --speed -1")]
    [InlineData("1,5", "demo --speed 1,5")]
    [InlineData("'--output' must be text or json, but is 'yaml'", "show --output yaml --endpoint http://127.0.0.1 --project-id p --cluster-id c --task-id t")]
    [InlineData("'--output' must be text or json, but is '1'", "sign GET https://a --output 1")]
    [InlineData("'bogus' is not a command; use one of plan, start, ", "bogus")]
    [InlineData("Specify a command: plan, start, ", "")]
    [InlineData("Specify a command: plan, start, ", "--verbose")]
    public async Task Wrong_usage_is_named_and_nothing_is_requested(string named, string line)
    {
        int code = await Run.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, code);
        Assert.Contains(named, Run.Error, StringComparison.Ordinal);
        Assert.Empty(Run.Output);
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("start --target-version v --yes")]
    [InlineData("watch", "--task-id")]
    [InlineData("show", "--task-id")]
    [InlineData("list")]
    [InlineData("pause")]
    [InlineData("continue")]
    [InlineData("retry")]
    public async Task A_value_that_is_no_id_is_wrong_usage_with_the_name_of_the_option(string command, params string[] more)
    {
        string[] options = ["--cluster-id", "--project-id", .. more];
        foreach ((string option, string value) in options.SelectMany(_ => InvalidIds, (option, value) => (option, value)))
        {
            var run = new CommandLineRun();
            IEnumerable<string> others = options.Where(other => other != option).SelectMany(other => new[] { other, "x" });

            int code = await run.RunAsync([.. command.Split(' '), "--endpoint", Simulator.Endpoint.ToString(), .. others, option, value]);

            Assert.Equal(2, code);
            Assert.StartsWith($"cce-upgrade: '{option}' ", run.Error, StringComparison.Ordinal);
            Assert.Equal(2, run.Error.TrimEnd().Split('\n').Length);
            Assert.InRange(run.Error.Length, 1, 300);
            Assert.DoesNotContain('\a', run.Error);
        }

        Assert.Empty(Simulator.Requests.ToList());
    }

    [Theory]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\u0007b")]
    public async Task A_region_that_is_no_id_is_wrong_usage_with_its_source(string region)
    {
        Run.Environment["CCE_REGION"] = region;

        Assert.Equal(2, await Run.RunAsync("list", "--project-id", "p", "--cluster-id", "c"));
        Assert.Contains("'CCE_REGION' must be an id", Run.Error, StringComparison.Ordinal);

        Assert.Equal(2, await Run.RunAsync("list", "--project-id", "p", "--cluster-id", "c", "--region", region));
        Assert.Contains("'--region' must be an id", Run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_errors_are_reported_at_once()
    {
        int code = await Run.RunAsync(
            "start", "--endpoint", "ftp://x", "--project-id", "..", "--step", "99", "--interval", "soon", "--output", "yaml",
            "--target-version", "", "--no-wait", "--post-check", "--token", "a b", "--bogus");

        Assert.Equal(2, code);
        string[] lines = Run.Error.TrimEnd().Split(Environment.NewLine);
        Assert.Equal("See 'cce-upgrade start --help'", lines[^1]);
        Assert.All(
            ["'--bogus'", "'--endpoint'", "'--project-id'", "'--step'", "'--interval'", "'--output'", "'--target-version'", "'--post-check'",
                "'--token'", "'--cluster-id'", "'--yes'"],
            named => Assert.Single(lines[..^1], line => line.Contains(named, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("plna", "'plna' is not a command; did you mean 'plan'?")]
    [InlineData("stat", "'stat' is not a command; did you mean 'start'?")]
    [InlineData("wathc --cluster-id c", "'wathc' is not a command; did you mean 'watch'?")]
    [InlineData("list --regoin cn-north-4 --cluster-id c", "'--regoin' is not an option of 'list'; did you mean '--region'?")]
    [InlineData("list --region cn-north-4 --cluster c", "'--cluster' is not an option of 'list'; did you mean '--cluster-id'?")]
    [InlineData("list --region cn-north-4 --clusterid=c", "'--clusterid=c' is not an option of 'list'; did you mean '--cluster-id'?")]
    [InlineData("demo --verbos", "'--verbos' is not an option of 'demo'; did you mean '--verbose'?")]
    [InlineData("demo now", "'now' is not an argument of 'demo'")]
    public async Task A_misspelt_name_is_one_error_with_the_name_that_was_meant(string line, string message)
    {
        Assert.Equal(2, await Run.RunAsync(line.Split(' ')));

        string[] lines = Run.Error.TrimEnd().Split(Environment.NewLine);
        Assert.Equal($"cce-upgrade: {message}", lines[0]);
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public async Task An_address_with_a_password_is_not_shown()
    {
        Assert.Equal(2, await Run.RunAsync("list", "--endpoint", "https://user:s3cret@cce.example.com", "--project-id", "p", "--cluster-id", "c"));
        Assert.DoesNotContain("s3cret", Run.Error, StringComparison.Ordinal);
    }
}
