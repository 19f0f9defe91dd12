using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace CceGen.Tests;

/// <summary>Publishes programs of this repository into a temporary folder. What two of them need is built once.</summary>
public sealed partial class Publication : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cce-publishing-");

    /// <summary>This platform, as the packages of the runtime call it: without the name of a distribution.</summary>
    public static string Platform { get; } =
        (OperatingSystem.IsWindows() ? "win"
            : OperatingSystem.IsMacOS() ? "osx"
            : RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal) ? "linux-musl"
            : "linux")
        + "-" + RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();

    /// <summary>The file of a program on this platform.</summary>
    public static string Program(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;

    /// <summary>A file of this repository.</summary>
    public static string Repository(string path) => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../..", path));

    /// <summary>An empty folder.</summary>
    public DirectoryInfo Folder(string name) => _folder.CreateSubdirectory(name);

    /// <summary>Runs <c>dotnet publish</c> in the root of the repository.</summary>
    /// <param name="arguments">What follows <c>publish</c>.</param>
    /// <param name="cancellationToken">Ends the command.</param>
    /// <returns>What the command wrote.</returns>
    public async Task<string> PublishAsync(IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        // Nothing is written into the obj folders of the repository, where somebody else may be building.
        string artifacts = Path.Combine(_folder.FullName, "artifacts");
        var start = BuildEnvironment.Start(Repository("."), ["publish", .. arguments, "--artifacts-path", artifacts]);

        // Analyzers are a matter of the normal build.
        start.Environment["RunAnalyzers"] = "false";

        (int exitCode, string output, string error) = await ChildProcess.RunAsync(start, cancellationToken);
        if (exitCode != 0)
        {
            Match missing = NotRestored().Match(output);
            Assert.SkipWhen(missing.Success, $"The packages for publishing cannot be had here, so this was not tested: {missing.Value}");
        }

        Assert.True(exitCode == 0, $"dotnet publish ended with {exitCode}:\n{output}\n{error}");
        return output;
    }

    /// <summary>Whether a command failed because a package that only publishing needs cannot be had.</summary>
    /// <param name="output">What the command wrote.</param>
    public static bool IsNotRestored(string output) => NotRestored().IsMatch(output);

    public void Dispose() => _folder.Delete(recursive: true);

    private static string ThisFile([CallerFilePath] string path = "") => path;

    // No source of packages answers, or none has what only publishing needs. Any other missing package is a mistake of ours.
    [GeneratedRegex(@"error NU1301: .*|error NU110[0-3]: .*\b(?:runtime\..*)?Microsoft\.(NETCore\.App|AspNetCore\.App|NET\.ILLink|DotNet\.ILCompiler)\..*")]
    private static partial Regex NotRestored();
}
