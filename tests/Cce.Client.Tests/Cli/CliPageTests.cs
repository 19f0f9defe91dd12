using System.Text;
using System.Text.RegularExpressions;
using Cce.Simulator;
using Cce.Simulator.Clusters;
using Cce.Simulator.Upgrades;
using CceGen.Tests;

namespace Cce.Client.Tests.Cli;

/// <summary>
/// docs/cli.md: its command lines are run one after the other against one simulator, and their output is the one that the
/// page shows. To accept another output: <c>CCEGEN_ACCEPT_SNAPSHOTS=1 dotnet test</c>.
/// </summary>
public sealed partial class CliPageTests
{
    private const string Begin = "```console\n";
    private const string End = "```\n";
    private const string Prompt = "$ ";
    private const string Project = "05a1b2c3d4e5f60718293a4b5c6d7e8f";
    private const string Cluster = "6f1d4c52-8f0a-11ee-b9d1-0242ac120002";

    private static string Page => Publication.Repository("docs/cli.md");

    [Fact]
    public async Task The_page_shows_what_the_commands_print()
    {
        string page = (await File.ReadAllTextAsync(Page, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        string regenerated = await RegenerateAsync(page);

        Assert.NotEqual(page.Length, page.Replace(Begin, "", StringComparison.Ordinal).Length);
        if (Environment.GetEnvironmentVariable("CCEGEN_ACCEPT_SNAPSHOTS") == "1")
        {
            await File.WriteAllTextAsync(Page, regenerated, TestContext.Current.CancellationToken);
            return;
        }

        Assert.Equal(Shape(regenerated), Shape(page));
    }

    [Fact]
    public async Task The_page_has_every_exit_code()
    {
        string page = await File.ReadAllTextAsync(Page, TestContext.Current.CancellationToken);

        Assert.All(Cce.Cli.ExitCode.All, row => Assert.Contains($"| {row.Code} | {row.Meaning} |", page.Replace("`", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    // Polling intervals are random within limits, so that clients do not poll at the same moment: times and progress differ
    // from run to run, and so does the number of lines of one phase.
    private static string Shape(string page)
    {
        string text = Durations().Replace(Progress().Replace(Times().Replace(page, "TIME"), "PROGRESS"), "DURATION");
        return string.Join('\n', text.Split('\n').Aggregate(new List<string>(), static (lines, line) =>
        {
            if (lines.Count == 0 || lines[^1] != line)
            {
                lines.Add(line);
            }

            return lines;
        }));
    }

    [GeneratedRegex(@"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2} \+00:00")]
    private static partial Regex Times();

    [GeneratedRegex(@"\b[0-9]+\.[0-9]{2}\b")]
    private static partial Regex Progress();

    [GeneratedRegex(@"(?<=TIME  [A-Za-z]+ +)(?:[0-9]+[hms])+$", RegexOptions.Multiline)]
    private static partial Regex Durations();

    private static async Task<string> RegenerateAsync(string page)
    {
        var run = new CommandLineRun { MergesErrors = true };
        await using CceSimulator simulator = await CceSimulator.StartAsync(
            new CceSimulatorOptions
            {
                TimeProvider = run.Clock,
                Clusters = [new SimulatedCluster { ProjectId = Project, ClusterId = Cluster }],
            },
            TestContext.Current.CancellationToken);
        var story = new Story(run, simulator);
        var text = new StringBuilder();
        int position = 0;
        for (int begin; (begin = page.IndexOf(Begin, position, StringComparison.Ordinal)) >= 0;)
        {
            begin += Begin.Length;
            int end = page.IndexOf(End, begin, StringComparison.Ordinal);
            text.Append(page, position, begin - position);
            foreach (string line in page[begin..end].Split('\n').Where(static line => line.StartsWith(Prompt, StringComparison.Ordinal)))
            {
                string separator = text.ToString().EndsWith(Begin, StringComparison.Ordinal) ? "" : "\n";
                text.Append(separator).Append(line).Append('\n').Append(await story.RunAsync(line[Prompt.Length..]));
            }

            position = end;
        }

        return text.Append(page, position, page.Length - position).ToString();
    }

    /// <summary>The commands of the page. What differs from run to run becomes what the page says instead.</summary>
    private sealed partial class Story(CommandLineRun run, CceSimulator simulator)
    {
        private readonly List<string> _ids = [];
        private int _shown;

        public async Task<string> RunAsync(string line)
        {
            string[] words = [.. Word().Matches(line).Select(static match => match.Value.Trim('\''))];
            Assert.Equal("cce-upgrade", words[0]);

            // On the page the next upgrade fails.
            simulator.Scenario = new ServiceScenario { Upgrade = new UpgradeScenario { FailsAt = words.Contains("v1.21.7-r0") ? 60m : null } };
            await run.RunAsync([.. words[1..].SelectMany(Argument)]);
            string printed = run.Output[_shown..];
            _shown = run.Output.Length;
            return Shown(printed.ReplaceLineEndings("\n"));
        }

        private IEnumerable<string> Argument(string word) => word switch
        {
            "--region" => ["--project-id", Project, "--endpoint"],
            "cn-north-4" => [simulator.Endpoint.AbsoluteUri],
            "CLUSTER" => [Cluster],
            _ => [word],
        };

        private string Shown(string printed)
        {
            string text = printed
                .Replace($"--endpoint {simulator.Endpoint.AbsoluteUri}", "--region cn-north-4", StringComparison.Ordinal)
                .Replace(simulator.Endpoint.AbsoluteUri, "https://cce.cn-north-4.myhuaweicloud.com/", StringComparison.Ordinal)
                .Replace(Cluster, "CLUSTER", StringComparison.Ordinal);
            return Id().Replace(text, match =>
            {
                int index = _ids.IndexOf(match.Value);
                if (index < 0)
                {
                    _ids.Add(match.Value);
                    index = _ids.Count - 1;
                }

                string digits = $"b5f9c{index + 1:x3}";
                return match.Value == Project ? Project
                    : match.Value.Contains('-', StringComparison.Ordinal) ? $"{digits}-8f0a-11ee-b9d1-0242ac120002" : $"{digits}8f0a11eeb9d10242ac120002";
            });
        }

        [GeneratedRegex(@"'[^']*'|\S+")]
        private static partial Regex Word();

        [GeneratedRegex("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32}")]
        private static partial Regex Id();
    }
}
