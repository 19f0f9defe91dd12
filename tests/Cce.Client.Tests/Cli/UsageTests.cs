using Cce.Simulator.Upgrades;

namespace Cce.Client.Tests.Cli;

/// <summary>What is read of a command line, before anything is asked.</summary>
public sealed class UsageTests : CommandTests
{
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
        int code = await Run.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, code);
        Assert.Contains(named, Run.Error, StringComparison.Ordinal);
        Assert.Empty(Run.Output);
    }

    [Fact]
    public async Task An_empty_id_is_wrong_usage()
    {
        int code = await Run.RunAsync(["show", .. TaskOf(SimulatedUpgrade.Sample with { ClusterId = " " })]);

        Assert.Equal(2, code);
        Assert.Contains("--cluster-id is empty", Run.Error, StringComparison.Ordinal);
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
        Assert.Equal(0, await Run.RunAsync(line.Split(' ')));
        Assert.Contains(part, Run.Output, StringComparison.Ordinal);
    }
}
