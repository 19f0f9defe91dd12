using System.CommandLine;
using System.Globalization;
using CceGen.Benchmarks;
using CceGen.Benchmarks.Commands;

namespace CceGen.Corpus.Tests.Benchmarks;

/// <summary>The commands start, and their tables hold what they say. No test looks at a time.</summary>
[Collection(MemoryTests.Name)]
public sealed class CommandTests
{
    public static TheoryData<string> CommandNames { get; } = [.. BenchmarksCommand.Create().Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(CommandNames))]
    public async Task Every_command_explains_itself_with_examples(string name)
    {
        var (exitCode, output, _) = await RunAsync(name, "--help");

        Assert.Equal(0, exitCode);
        Assert.Contains("Examples:", output, StringComparison.Ordinal);
        Assert.Contains($"  {name}", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("calls", "--runs", "0")]
    [InlineData("edits", "--operations", "0")]
    [InlineData("builds", "--runs", "0")]
    [InlineData("lines", "no-such-file.yaml")]
    [InlineData("generate", "--dialect", "xml")]
    [InlineData("options", "--option", "GenerateWebhooks")]
    public async Task A_command_rejects_what_it_cannot_measure(params string[] arguments)
    {
        var (exitCode, _, error) = await RunAsync(arguments);

        Assert.NotEqual(0, exitCode);
        Assert.NotEmpty(error);
    }

    [Fact]
    public async Task A_document_that_cannot_be_generated_is_one_line_of_error()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "openapi: 3.0.3\npaths: [", TestContext.Current.CancellationToken);
        try
        {
            var (exitCode, _, error) = await RunAsync("lines", path);

            Assert.Equal(1, exitCode);
            Assert.StartsWith($"Cannot generate a client of '{path}': ", error, StringComparison.Ordinal);
            Assert.Single(error.TrimEnd().Split('\n'));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Lines_are_counted_for_both_libraries_and_set_in_relation_to_NSwag()
    {
        var (exitCode, output, _) = await RunAsync("lines");

        Assert.Equal(0, exitCode);
        var rows = RowsOf(output);
        Assert.Equal(
            [
                "one-operation.yaml, System.Text.Json", "one-operation.yaml, Newtonsoft.Json",
                "cce-upgrade.yaml, System.Text.Json", "cce-upgrade.yaml, Newtonsoft.Json",
            ],
            rows.Select(row => row[0]));
        Assert.All(rows, row =>
        {
            var numbers = row.Skip(1).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            var (lines, comments, blank, code, others) = (numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
            Assert.Equal(lines, comments + blank + code);
            Assert.True(code > 50 && others > 50);
            Assert.Equal(lines / others, numbers[7], tolerance: 0.005);
        });
    }

    [Fact]
    public async Task An_option_is_set_in_relation_to_the_same_document_without_it()
    {
        var (exitCode, output, _) = await RunAsync("options", DocumentsArgument.OneOperation, "--runs", "1", "--warm-up", "1", "--dialect", "stj", "--option", "GenerateRequestOptions=true");

        Assert.Equal(0, exitCode);
        var rows = RowsOf(output);
        Assert.Equal(["one-operation.yaml, System.Text.Json, none", "one-operation.yaml, System.Text.Json, GenerateRequestOptions=true"], rows.Select(row => row[0]));
        var (without, with) = (double.Parse(rows[0][2], CultureInfo.InvariantCulture), double.Parse(rows[1][2], CultureInfo.InvariantCulture));
        Assert.True(with > without);
        Assert.Equal(with / without, double.Parse(rows[1][4], CultureInfo.InvariantCulture), tolerance: 0.005);
    }

    [Fact]
    public async Task A_generation_is_the_sum_of_its_phases_and_each_allocates()
    {
        var (exitCode, output, _) = await RunAsync("generate", "--runs", "1", "--warm-up", "1", "--dialect", "stj");

        Assert.Equal(0, exitCode);
        Assert.All(RowsOf(output), row =>
        {
            var numbers = row.Skip(1).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            var (all, reading, emitting) = (numbers[2], numbers[3], numbers[4]);
            Assert.True(reading > 0 && emitting > 0, output);
            Assert.Equal(all, reading + emitting, tolerance: 0.02);
        });
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var configuration = new InvocationConfiguration { Output = output, Error = error };
        var exitCode = await BenchmarksCommand.RunAsync(arguments, configuration, TestContext.Current.CancellationToken);
        return (exitCode, output.ToString(), error.ToString());
    }

    // Without the two lines of the head.
    private static List<string[]> RowsOf(string table) =>
    [
        .. table.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(2)
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];
}
