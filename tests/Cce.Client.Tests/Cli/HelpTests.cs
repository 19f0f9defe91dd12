using Cce.Cli;

namespace Cce.Client.Tests.Cli;

/// <summary>--help.</summary>
public sealed class HelpTests
{
    private static readonly string[] Commands = ["plan", "start", "watch", "show", "list", "pause", "continue", "retry", "sign", "demo"];

    [Theory]
    [InlineData("--help", "  130  Cancelled, or not confirmed")]
    [InlineData("show --help", "CCE_AUTH_TOKEN")]
    [InlineData("watch --help", "--interval <duration>")]
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
        var run = new CommandLineRun();

        Assert.Equal(0, await run.RunAsync(line.Split(' ')));
        Assert.Contains(part, run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public async Task Every_help_has_examples_and_a_table_of_exit_codes_and_fits_the_terminal(int width)
    {
        foreach (string command in (string[])["", .. Commands])
        {
            var run = new CommandLineRun { TerminalWidth = width };

            Assert.Equal(0, await run.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]));
            string[] lines = run.Output.Split(Environment.NewLine);
            int examples = Array.IndexOf(lines, "Examples:");
            int codes = Array.IndexOf(lines, "Exit codes:");
            Assert.InRange(examples, 1, codes);
            Assert.All(lines[(examples + 1)..(codes - 1)], line => Assert.StartsWith($"  cce-upgrade {command}", line, StringComparison.Ordinal));
            Assert.Equal("  0    Success", lines[codes + 1]);
            Assert.All([.. lines[..examples], .. lines[codes..]], line => Assert.InRange(line.Length, 0, width));
        }
    }

    [Fact]
    public async Task Every_example_parses()
    {
        foreach (string command in (string[])["", .. Commands])
        {
            var help = new CommandLineRun();
            await help.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
            string[] lines = help.Output.Split(Environment.NewLine);
            foreach (string example in lines.SkipWhile(static line => line != "Examples:").Skip(1).TakeWhile(static line => line.Length > 0))
            {
                // With a mistake at its end a command line is parsed and does nothing.
                var run = new CommandLineRun { Reply = "" };
                run.Environment["HUAWEICLOUD_SDK_AK"] = run.Environment["HUAWEICLOUD_SDK_SK"] = "x";
                string[] words = example.Replace("'", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

                Assert.Equal(2, await run.RunAsync([.. words[1..], "--mistake"]));
                Assert.Equal(2, run.Error.TrimEnd().Split('\n').Length);
                Assert.StartsWith("cce-upgrade: '--mistake' is not an option", run.Error, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Every_exit_code_has_a_meaning() => Assert.Equal(
        typeof(ExitCode).GetFields().Where(static field => field.IsLiteral).Select(static field => (int)field.GetRawConstantValue()!).Order(),
        ExitCode.All.Select(static row => row.Code));
}
