namespace Cce.Client.Tests.Cli;

/// <summary>cce-upgrade demo.</summary>
public sealed class DemoCommandTests
{
    private readonly CommandLineRun _run = new();

    [Fact]
    public async Task Demo_plays_the_whole_story()
    {
        int code = await _run.RunAsync("demo");

        Assert.Equal(0, code);
        Assert.Empty(_run.Error);

        // Each of its three waits may end up to a quarter of a second late.
        Assert.InRange(_run.Clock.Elapsed, TimeSpan.FromSeconds(8.5), TimeSpan.FromSeconds(9.25));
        string[] lines = _run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("Simulator at http://127.0.0.1:", lines[0], StringComparison.Ordinal);
        Assert.Equal("Upgrade of a cluster from v1.19.16-r4 to v1.23.5-r0", lines[1]);
        Assert.StartsWith("Checking the cluster (check ", lines[2], StringComparison.Ordinal);
        Assert.Equal("Check         Success", lines[3]);
        Assert.StartsWith("Started upgrade task ", lines[4], StringComparison.Ordinal);
        Assert.Equal(["Init", "Queuing", "Running", "Pause", "Running", "Success"], Phases(lines));
        Assert.Contains("Phase         Success", lines);
        Assert.Equal("Check after   Success", lines[^1]);
    }

    [Fact]
    public async Task Demo_takes_half_the_time_at_twice_the_speed()
    {
        await _run.RunAsync("demo", "--speed", "2");

        Assert.InRange(_run.Clock.Elapsed, TimeSpan.FromSeconds(4.25), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Demo_pauses_at_any_speed()
    {
        Assert.Equal(0, await _run.RunAsync("demo", "--speed", "1000000"));
        Assert.Contains("  Pause  ", _run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Check after   Success", _run.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_that_is_cancelled_promises_no_way_back()
    {
        using var cancellation = new CancellationTokenSource();
        var run = new CommandLineRun
        {
            OnLine = line =>
            {
                if (line.Contains("  Running", StringComparison.Ordinal))
                {
                    cancellation.Cancel();
                }
            },
        };

        Assert.Equal(130, await run.RunAsync(cancellation.Token, "demo"));
        Assert.Contains("Started upgrade task", run.Output, StringComparison.Ordinal);
        Assert.Equal("cce-upgrade: Cancelled", run.Error.TrimEnd());
    }

    private static IEnumerable<string> Phases(string[] lines)
    {
        string? last = null;
        foreach (string line in lines.Where(line => line.StartsWith("2026-03-01 12:", StringComparison.Ordinal)))
        {
            string phase = line.Split("  ")[1].Trim();
            if (phase != last)
            {
                yield return last = phase;
            }
        }
    }
}
