namespace Cce.Client.Tests.Cli;

/// <summary>--verbose.</summary>
public sealed class VerboseOptionTests : CommandTests
{
    [Fact]
    public async Task Requests_and_retries_go_to_standard_error_without_secrets()
    {
        Simulator.Responses.Enqueue("""{"errorCode":"CCE.02429001","errorMessage":"Slow \u001b[2Jdown."}""", 429);

        int code = await Run.RunAsync(["list", "--verbose", "--token", "s3cret", .. Cluster]);

        Assert.Equal(0, code);
        Assert.Contains("Debug: ListUpgradeClusterTasks ", Run.Error, StringComparison.Ordinal);
        Assert.Contains("Warning: ", Run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", Run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', Run.Error);
        Assert.Equal("The cluster has no upgrade task.", Run.Output.TrimEnd());
    }

    [Fact]
    public async Task An_unexpected_error_is_one_line_and_its_stack_is_in_the_details_only()
    {
        var run = new CommandLineRun { ReadVariable = static _ => throw new InvalidOperationException("Oh\u001b[2J\nno.") };

        Assert.Equal(70, await run.RunAsync(["list", "--cluster-id", "c"]));
        Assert.Equal("cce-upgrade: Unexpected error: Oh?[2J?no. (run again with --verbose for the stack trace)", run.Error.TrimEnd());
        Assert.Empty(run.Output);

        Assert.Equal(70, await run.RunAsync(["list", "--cluster-id", "c", "--verbose"]));
        Assert.Contains("   at Cce.Cli.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Error);
    }

    [Fact]
    public async Task Without_it_nothing_of_this_is_written()
    {
        Simulator.Responses.Enqueue("{}", 429);

        Assert.Equal(0, await Run.RunAsync(["list", .. Cluster]));
        Assert.Empty(Run.Error);
    }
}
