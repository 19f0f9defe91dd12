using System.Text.RegularExpressions;

namespace CceGen.Package.Tests;

/// <summary>An error that a build printed.</summary>
/// <param name="Project">The name of the project; empty where MSBuild does not say.</param>
/// <param name="Text">The line without the project.</param>
internal sealed partial record BuildError(string Project, string Text)
{
    /// <summary>The errors in what a build printed, each once: it repeats them at the end.</summary>
    public static IReadOnlyList<BuildError> Of(string output) => [.. Error().Matches(output.ReplaceLineEndings("\n"))
        .Select(match => new BuildError(Path.GetFileNameWithoutExtension(match.Groups["project"].Value), match.Groups["text"].Value.Trim()))
        .Distinct()];

    [GeneratedRegex(@"^(?<text>.*?: error .*?)(?: \[(?<project>[^\]\n]*\.csproj)[^\]\n]*\])?$", RegexOptions.Multiline)]
    private static partial Regex Error();
}
