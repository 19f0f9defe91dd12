using System.Diagnostics;
using System.Text.RegularExpressions;
using Cce.Client.Tests.Load;
using Cce.Simulator;
using CceGen.Tests;

namespace Cce.Client.Tests.Publishing;

/// <summary>What users publish runs where it was put. Two builds at once are load enough, so it goes with the load.</summary>
[Collection(LoadTests.Name)]
public sealed partial class PublishingTests(Publication publication) : IClassFixture<Publication>
{
    // Newtonsoft.Json itself, and the program, which calls JsonConvert.
    private static readonly string[] KnownWarnings = ["IL2104: Assembly 'Newtonsoft.Json' ", "IL2026: Program."];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_program_that_is_trimmed_runs()
    {
        DirectoryInfo folder = publication.Folder("trimmed");
        string log = await publication.PublishAsync(
            ["tests/Cce.Client.TrimmedProgram", "-c", "Release", "-r", Publication.Platform, "--self-contained", "-o", folder.FullName],
            Cancellation);
        await using CceSimulator simulator = await SampleService.StartAsync(Cancellation);

        string[] lines = await RunAsync(folder, "trimmed-program", simulator.Endpoint.AbsoluteUri);

        SampleService.AssertUnderstood(lines);
        Assert.All(
            Warning().Matches(log).Select(static match => match.Groups["text"].Value),
            static warning => Assert.Contains(KnownWarnings, known => warning.StartsWith(known, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_command_line_is_one_file_that_needs_nothing_else()
    {
        string[] commands = [.. Commands()];
        DirectoryInfo published = publication.Folder("out");
        await publication.PublishAsync(Arguments(commands[0], "dotnet publish ", published), Cancellation);
        FileInfo program = Assert.Single(published.GetFiles(), static file => file.Extension is not (".pdb" or ".xml"));
        DirectoryInfo alone = publication.Folder("alone");
        program.CopyTo(Path.Combine(alone.FullName, program.Name));

        string[] lines = await RunAsync(alone, "cce-upgrade", Arguments(commands[1], "out/cce-upgrade ", published));

        Assert.Matches("  Success +100.00$", lines.Last(static line => line.Contains("  Success  ", StringComparison.Ordinal)));
        string[] help = await RunAsync(alone, "cce-upgrade", "--help");
        Assert.Contains(help, static line => line.StartsWith("  demo ", StringComparison.Ordinal));
    }

    // The page is read, so that what it says is what is tested.
    private static IEnumerable<string> Commands() => File.ReadLines(Publication.Repository("docs/cli.md"))
        .SkipWhile(static line => line != "## One file")
        .SkipWhile(static line => line != "```sh").Skip(1)
        .TakeWhile(static line => line != "```");

    private static string[] Arguments(string command, string program, DirectoryInfo published)
    {
        Assert.StartsWith(program, command, StringComparison.Ordinal);
        return
        [
            .. command[program.Length..].Split(' ').Select(word => word switch
            {
                "linux-x64" => Publication.Platform,
                "out" => published.FullName,
                _ => word,
            }),
        ];
    }

    /// <summary>Runs a published program, for which no runtime can be found outside of its folder, and hands back its lines.</summary>
    private static async Task<string[]> RunAsync(DirectoryInfo folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(folder.FullName, Publication.Program(program)), arguments)
        {
            WorkingDirectory = folder.FullName,
            Environment = { ["DOTNET_ROOT"] = folder.FullName },
        };
        (int exitCode, string output, string error) = await ChildProcess.RunAsync(start, Cancellation);

        Assert.True(exitCode == 0 && error.Length == 0, $"{program} ended with {exitCode}:\n{output}\n{error}");
        return output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }

    [GeneratedRegex(@": (?:Trim analysis )?warning (?<text>IL\d.*)")]
    private static partial Regex Warning();
}
