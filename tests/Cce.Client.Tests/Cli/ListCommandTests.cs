using Cce.Simulator.Upgrades;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Cli;

/// <summary>cce-upgrade list.</summary>
public sealed class ListCommandTests : CommandTests
{
    [Fact]
    public async Task List_prints_json_that_equals_the_response()
    {
        SimulatedUpgrade sample = Simulator.Upgrades.AddSample();
        using var http = new HttpClient { BaseAddress = Simulator.Endpoint };
        string answer = await http.GetStringAsync(sample.Path[..sample.Path.LastIndexOf('/')], TestContext.Current.CancellationToken);

        int code = await Run.RunAsync(["list", "--output", "json", .. ClusterOf(sample)]);

        Assert.Equal(0, code);
        Assert.Equal(JObject.Parse(answer).ToString(), JObject.Parse(Run.Output).ToString());
        Assert.Single(JObject.Parse(Run.Output)["items"]!);
        Assert.Empty(Run.Error);
    }

    [Fact]
    public async Task List_prints_the_newest_first()
    {
        Simulator.Responses.Enqueue("""
            {"items":[{"metadata":{"uid":"old","creationTimestamp":"2024-12-16 13:40:20 +0800 CST"},"status":{"phase":"Failed","progress":"60.00"},"spec":{"version":"a","targetVersion":"b"}},
            {"metadata":{"uid":"new","creationTimestamp":"2025-01-01 00:00:00 +0000 UTC"}}]}
            """);

        Assert.Equal(0, await Run.RunAsync(["list", .. Cluster]));
        string[] lines = Run.Output.Split(Environment.NewLine);
        Assert.StartsWith("TASK  PHASE", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("new ", lines[1], StringComparison.Ordinal);
        Assert.Equal("old   Failed  60.00     a     b   2024-12-16 05:40:20 +00:00", lines[2]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(120)]
    public async Task A_long_text_in_one_of_many_tasks_is_shortened_in_the_table_and_complete_in_json(int terminalWidth)
    {
        string longText = new('x', 1_000_000);
        string tasks = string.Join(',', Enumerable.Range(0, 3000).Select(index =>
            $$$"""{"metadata":{"uid":"t{{{index}}}"},"status":{"phase":"Running"},"spec":{"version":"{{{(index == 7 ? longText : "v")}}}"}}"""));
        Simulator.Responses.Enqueue($$$"""{"items":[{{{tasks}}}]}""");
        Simulator.Responses.Enqueue($$$"""{"items":[{{{tasks}}}]}""");
        var run = new CommandLineRun { TerminalWidth = terminalWidth };

        Assert.Equal(0, await run.RunAsync(["list", .. Cluster]));
        Assert.Equal(3001, run.Output.TrimEnd().Split('\n').Length);
        Assert.InRange(run.Output.Length, 3000, 3001 * 100);
        Assert.Contains(new string('x', 59) + "…", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, await Run.RunAsync(["list", "--output", "json", .. Cluster]));
        Assert.Contains(longText, Run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40, false)]
    [InlineData(80, false)]
    [InlineData(200, true)]
    public async Task A_table_that_is_wider_than_the_terminal_becomes_a_block_for_each_task(int width, bool isTable)
    {
        var run = new CommandLineRun { TerminalWidth = width };

        Assert.Equal(0, await run.RunAsync(["list", .. ClusterOf(Simulator.Upgrades.AddSample())]));

        string[] lines = run.Output.TrimEnd().Split(Environment.NewLine);
        Assert.Equal(isTable ? 2 : 7, lines.Length);
        Assert.Equal(isTable, lines[0].StartsWith("TASK   ", StringComparison.Ordinal) && lines[0].EndsWith("UPDATED", StringComparison.Ordinal));
        Assert.Contains(lines, line => line == "CREATED   2022-12-16 05:40:20 +00:00" || isTable);
    }

    [Fact]
    public async Task A_wide_character_has_two_columns()
    {
        Simulator.Responses.Enqueue("""{"items":[{"metadata":{"uid":"a"},"spec":{"version":"升级","targetVersion":"b1"}},{"metadata":{"uid":"b"},"spec":{"version":"v1.2","targetVersion":"b2"}}]}""");

        await Run.RunAsync(["list", .. Cluster]);

        Assert.Contains("  升级  b1", Run.Output, StringComparison.Ordinal);
        Assert.Contains("  v1.2  b2", Run.Output, StringComparison.Ordinal);
    }
}
