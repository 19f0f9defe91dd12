using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CceGen.Tests;

/// <summary>The pages of the repository and the code in them.</summary>
internal static partial class DocPage
{
    private static readonly string[] Languages = ["", "console", "csharp", "ini", "json", "sh", "text", "xml", "yaml"];

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>All pages, as paths in the repository.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. new[] { "", "docs", "src/Cce.Client", "src/Cce.Client.DependencyInjection", "src/Cce.Simulator", "src/Cce.Cli", "spec", "generator/CceGen.Generator/package" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.md"))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string page) => File.ReadAllText(Path.Combine(Root, page)).ReplaceLineEndings("\n");

    public static IEnumerable<DocBlock> Blocks(string page)
    {
        var text = Read(page);
        foreach (Match match in Fence().Matches(text))
        {
            var indent = match.Groups["indent"].Value;
            var code = string.Join('\n', match.Groups["code"].Value.Split('\n').Select(line => line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line));
            var language = match.Groups["language"].Value;
            Assert.True(Languages.Contains(language), $"{page}: '{language}' is not one of the languages that the tests know.");
            yield return new DocBlock(
                page,
                text[..match.Groups["fence"].Index].Count(character => character == '\n') + 1,
                language,
                code,
                match.Groups["excuse"].Success ? match.Groups["excuse"].Value : null);
        }
    }

    /// <summary>Compares a file of the documentation that is made by a test, or writes it when snapshots are accepted.</summary>
    public static void VerifyFile(string path, string text)
    {
        var full = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("CCEGEN_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(full, text);
            return;
        }

        Assert.True(File.Exists(full), $"{path} is missing; CCEGEN_ACCEPT_SNAPSHOTS=1 writes it.");
        Assert.True(File.ReadAllText(full).ReplaceLineEndings("\n") == text, $"{path} is not up to date; CCEGEN_ACCEPT_SNAPSHOTS=1 writes it.");
    }

    private static string FindRoot([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../.."));

    [GeneratedRegex(@"(?:^ *<!-- not (?:compiled|run): (?<excuse>[^\n]+?) -->\n\n?)?^(?<indent> *)(?<fence>```)(?<language>\w*)\n(?<code>.*?)^\k<indent>```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
