using System.Runtime.CompilerServices;

namespace Cce.Client.Tests.Docs;

/// <summary>What the page shows is what was compiled.</summary>
public sealed class SampleProgramTests
{
    [Theory]
    [InlineData("java")]
    [InlineData("python")]
    [InlineData("go")]
    [InlineData("waiting")]
    public void The_page_has_the_program_that_was_compiled(string language)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Folder(), "SamplePrograms.cs"));
        IEnumerable<string> program = lines
            .SkipWhile(line => line.Trim() != $"// begin {language}").Skip(1)
            .TakeWhile(line => line.Trim() != $"// end {language}")
            .Select(line => line.Length > 8 ? line[8..] : "");

        string page = File.ReadAllText(Path.Combine(Folder(), "../../../docs/cce-client.md"));

        Assert.Contains($";\n\n{string.Join('\n', program)}\n```", page, StringComparison.Ordinal);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
